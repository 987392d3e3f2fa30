#!/usr/bin/env python3
"""How the house's times grow with what it keeps: one province at several sizes, measured by the application itself.

Usage: growth.py JAR WORKDIR --postgres HOST PORT USER [--sizes 1000,30000,1000000] [--only WORDS] [--keep] [--java JAVA]

JAR is the application with src/bench/java in it (mvn -Pbench package -DskipTests). For each size: a database of its own (growth_SIZE), made by
the application's migrations and filled by province.sql; --keep measures those that are there already. SIZE is the number of obligations of plans
and of petitions; reminders are ten times as many. The user may make databases and logs in without a password. Prints p50 in milliseconds for
each size, the ratio of the last to the first, and the exponent log(ratio)/log(sizes' ratio). Loopback only; ends only what it started.
"""
import argparse, json, math, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-24"


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("workdir")
    p.add_argument("--postgres", nargs=3, metavar=("HOST", "PORT", "USER"), required=True)
    p.add_argument("--sizes", default="1000,30000,1000000")
    p.add_argument("--only", default="all", help="parts of names, with commas")
    p.add_argument("--keep", action="store_true")
    p.add_argument("--java", default="java")
    return p.parse_args()


def house(args, size, *options, heap="1g"):
    host, port, user = args.postgres
    env = dict(os.environ, SPRING_PROFILES_ACTIVE="postgres", NHIPCAU_DATABASE_URL=f"jdbc:postgresql://{host}:{port}/growth_{size}",
               NHIPCAU_DATABASE_USER=user, NHIPCAU_DATABASE_PASSWORD="none", NHIPCAU_VAULT_KEY_FILE=os.path.join(args.workdir, "keys"),
               NHIPCAU_VAULT_CREATE_KEY_FILE="true", NHIPCAU_ENGINE_START="false", SPRING_QUARTZ_AUTO_STARTUP="false", SERVER_PORT="0",
               SERVER_ADDRESS="127.0.0.1", LOGGING_LEVEL_VN_NHIPCAU_STORAGE_WAY="warn")
    command = [args.java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", f"-Xmx{heap}", "-jar", os.path.abspath(args.jar), *options]
    log = open(os.path.join(args.workdir, f"application-{size}.log"), "ab")
    return subprocess.Popen(command, cwd=args.workdir, env=env, stdout=subprocess.PIPE, stderr=log, text=True), log


def psql(args, database, *options):
    host, port, user = args.postgres
    subprocess.run(["psql", "-h", host, "-p", port, "-U", user, "-d", database, "-q", "-v", "ON_ERROR_STOP=1", *options], check=True,
                   stdout=subprocess.DEVNULL, env=dict(os.environ, PGOPTIONS="-c client_min_messages=warning"))


def fill(args, size):
    psql(args, "postgres", "-c", f"DROP DATABASE IF EXISTS growth_{size}", "-c", f"CREATE DATABASE growth_{size}")
    run(args, size, "none")
    psql(args, f"growth_{size}", "-v", f"n={size}", "-v", f"today={TODAY}", "-f", os.path.join(HERE, "province.sql"))


def run(args, size, wanted):
    figures = {}
    process, log = house(args, size, f"--bench.growth={wanted}")
    for line in process.stdout:
        log.write(line.encode())
        fields = line.rstrip("\n").split("\t")
        if fields[0] == "GROWTH":
            figures[fields[1]] = fields[2:]
            print(f"  {size}: " + " ".join(fields[1:]), file=sys.stderr, flush=True)
    process.wait()
    return figures


def main():
    args = arguments()
    args.workdir = os.path.abspath(args.workdir)
    os.makedirs(args.workdir, exist_ok=True)
    sizes = [int(size) for size in args.sizes.split(",")]
    all_figures = {}
    for size in sizes:
        if not args.keep:
            fill(args, size)
        all_figures[size] = run(args, size, args.only)
        json.dump(all_figures[size], open(os.path.join(args.workdir, f"figures-{size}.json"), "w"))
    print("| | " + " | ".join(f"{size:,}" for size in sizes) + " | ratio | exponent |")
    print("|---|" + "---:|" * (len(sizes) + 2))
    for name in all_figures[sizes[-1]]:
        times = [all_figures[size].get(name, ["-"])[0] for size in sizes]
        try:
            ratio = float(times[-1]) / float(times[0])
            more = f"{ratio:.1f} | {math.log(ratio) / math.log(sizes[-1] / sizes[0]):.2f}"
        except (ValueError, ZeroDivisionError):
            more = "– | –"
        print(f"| {name} | " + " | ".join(times) + f" | {more} |")


main()
