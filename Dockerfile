# syntax=docker/dockerfile:1
# Layers that seldom change come first; the application's own classes last.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
COPY messages messages
RUN mvn -B -q -DskipTests package \
 && java -Djarmode=tools -jar target/nhipcau-*.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
# fontconfig: pictures need it to place letters, the font itself comes with the application; curl: asks whether we are well
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig curl && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 nhipcau
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
# The heap stays near what lives (about 90 MB) and may grow when a large file passes; the rest is given back.
# One compiler: at a bot's rate the second would be busy for hours, in the way of the answers (measured: src/bench/README.md).
ENV MALLOC_ARENA_MAX=2 \
    JVM_MEMORY="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms48m -Xmn24m -Xmx384m -Xss512k -XX:TieredStopAtLevel=1 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:ReservedCodeCacheSize=64m -XX:TrimNativeHeapInterval=30000 -XX:-ShrinkHeapInSteps"
# Classes are read and linked once, here: a start on the embedded database that ends when everything stands. Halves the start.
RUN java $JVM_MEMORY -XX:AOTCacheOutput=nhipcau.aot -Dspring.context.exit=onRefresh -jar nhipcau-*.jar \
 && rm -rf data
USER nhipcau
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="$JVM_MEMORY -XX:AOTCache=/app/nhipcau.aot -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["sh", "-c", "exec java -jar nhipcau-*.jar \"$@\"", "--"]
