package vn.nhipcau.webchat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Markup;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.webchat.MessageView.FileView;

/** Prepares messages for the page: markup becomes nodes, files get their names. */
@Component
class Presenter {

	private final FileStore files;

	Presenter(FileStore files) {
		this.files = files;
	}

	MessageView view(WebMessage message) {
		MessageBody body = message.body();
		List<FileView> shown = body.files()
			.stream()
			.map(this.files::find)
			.flatMap(Optional::stream)
			.map(FileView::of)
			.toList();
		return new MessageView(message.number(), message.change(), message.mine(), message.clientId(), message.at(),
				message.edited(), nodes(Markup.parse(body.html())), body.rows(), shown, body.place(),
				message.cleared());
	}

	private static List<Object> nodes(List<Markup.Node> nodes) {
		return nodes.stream().map(Presenter::node).toList();
	}

	private static Object node(Markup.Node node) {
		if (node instanceof Markup.Element element) {
			return new MessageView.Element(element.name(), element.href(), nodes(element.children()));
		}
		return ((Markup.Text) node).text();
	}

}
