package vn.nhipcau.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.nhipcau.webchat.WebChats;

/** Not more requests from one side than the chat takes for reading. */
@Configuration(proxyBeanMethods = false)
class PageLimits implements WebMvcConfigurer {

	private final WebChats chats;

	PageLimits(WebChats chats) {
		this.chats = chats;
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this.chats.gate()).addPathPatterns("/ra-soat/**", "/nhapkehoach/**");
	}

}
