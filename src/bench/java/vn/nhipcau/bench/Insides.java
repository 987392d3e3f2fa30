package vn.nhipcau.bench;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ReflectionUtils;

/** What only its own package may call, as its own clock would call it. */
class Insides {

	private final ApplicationContext house;

	Insides(ApplicationContext house) {
		this.house = house;
	}

	void call(String bean, String method) {
		ReflectionUtils.invokeMethod(method(bean, method), bean(bean));
	}

	Method method(String bean, String name) {
		Method method = Objects
			.requireNonNull(ReflectionUtils.findMethod(AopUtils.getTargetClass(bean(bean)), name));
		method.setAccessible(true);
		return method;
	}

	Object bean(String simpleName) {
		Map<String, Object> beans = this.house.getBeansOfType(Object.class, false, false);
		return beans.entrySet()
			.stream()
			.filter((one) -> one.getKey().toLowerCase(Locale.ROOT)
				.endsWith("." + simpleName.toLowerCase(Locale.ROOT)))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow();
	}

}
