package vn.nhipcau.webchat;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page's own files, and the gate before everything that is written or read. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {

	private final Gate gate;

	PageSetup(Gate gate) {
		this.gate = gate;
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this.gate).addPathPatterns("/tin/**", "/tep/**", "/vao");
	}

	/** Kept by browsers, and asked for again with the date they have. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry resources) {
		resources.addResourceHandler("/webchat/**")
			.addResourceLocations("classpath:/static/webchat/")
			.setCacheControl(CacheControl.noCache());
	}

}
