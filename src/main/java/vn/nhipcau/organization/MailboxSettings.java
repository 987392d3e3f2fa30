package vn.nhipcau.organization;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param domains of official mailboxes, with all below them; none named: any
 */
@ConfigurationProperties("nhipcau.email")
record MailboxSettings(@DefaultValue List<String> domains) {
}
