package vn.nhipcau.email;

import java.io.UnsupportedEncodingException;
import java.util.Properties;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.delivery.spi.Correspondents;

/** Puts the channel together, where a mail server is given. */
@Configuration(proxyBeanMethods = false)
@Conditional(HostGiven.class)
class EmailSetup {

	@Bean
	EmailChannel emailChannel(EmailSettings settings, Correspondents correspondents, Dictionary dictionary) {
		InternetAddress from = from(settings);
		return new EmailChannel(sender(settings), correspondents, new Letters(from, dictionary), settings.perSecond());
	}

	private static InternetAddress from(EmailSettings settings) {
		String from = (settings.from() != null) ? settings.from() : "";
		try {
			InternetAddress address = new InternetAddress(from, true);
			if (address.getAddress().indexOf('@') > 0) {
				// A name that is read as it stands must be written encoded.
				address.setPersonal(address.getPersonal(), "UTF-8");
				return address;
			}
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			// Said below, in words that help.
		}
		throw new IllegalStateException("E-mail is not started: nhipcau.email.from must be the address that letters"
				+ " come from. Set it, or take nhipcau.email.host away");
	}

	private static JavaMailSenderImpl sender(EmailSettings settings) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		boolean secured = settings.security() == EmailSettings.Security.TLS;
		sender.setProtocol(secured ? "smtps" : "smtp");
		sender.setHost(settings.host());
		sender.setPort(settings.port());
		sender.setUsername(settings.username());
		sender.setPassword(settings.password());
		sender.setJavaMailProperties(properties("mail." + (secured ? "smtps" : "smtp"), settings));
		return sender;
	}

	private static Properties properties(String protocol, EmailSettings settings) {
		String timeout = String.valueOf(settings.timeout().toMillis());
		boolean starttls = settings.security() == EmailSettings.Security.STARTTLS;
		Properties properties = new Properties();
		properties.setProperty(protocol + ".connectiontimeout", timeout);
		properties.setProperty(protocol + ".timeout", timeout);
		properties.setProperty(protocol + ".writetimeout", timeout);
		properties.setProperty(protocol + ".auth", String.valueOf(settings.username() != null));
		properties.setProperty(protocol + ".starttls.enable", String.valueOf(starttls));
		properties.setProperty(protocol + ".starttls.required", String.valueOf(starttls));
		properties.setProperty(protocol + ".ssl.checkserveridentity", "true");
		return properties;
	}

}
