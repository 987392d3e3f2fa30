package vn.nhipcau.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Entities;

/** Builds a page of a legal site around a plan. */
final class PlanPage {

	private PlanPage() {
	}

	static byte[] of(PlanLayout plan) {
		List<String> lines = plan.before();
		int signature = Math.min(plan.signature(), plan.annex());
		return page("<table style='border:0'><tr><td>" + broken(plan.left()) + "</td><td>" + broken(plan.right())
				+ "</td></tr></table>" + paragraphs(lines.subList(0, plan.tail())) + "<table><tr><td>"
				+ broken(lines.subList(plan.tail(), signature)) + "</td><td>"
				+ broken(lines.subList(signature, plan.annex())) + "</td></tr></table>"
				+ paragraphs(lines.subList(plan.annex(), lines.size())) + table(plan) + paragraphs(plan.after()));
	}

	/** The page alone, without menus. */
	static byte[] plain(PlanLayout plan) {
		return of(plan);
	}

	static byte[] page(String content) {
		String page = """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>Văn bản pháp luật</title>
				<script>var giao = "Giao Sở Y tế kiểm tra trước ngày 1/1/2030.";</script></head><body>
				<header><a href="/">Trang chủ</a> <a href="/vb">Văn bản</a></header>
				<div class="main-menu"><ul><li><a href="/1">Lĩnh vực Đất đai</a></li><li><a href="/2">Sở Tài chính
				giao dự toán</a></li><li><a href="/3">Giao thông</a></li></ul></div>
				<div class="content"><div class="quang-cao">Khuyến mại! Yêu cầu báo giá trước ngày 30/12/2027</div>
				<div id="noi-dung">%s</div></div>
				<div class="sidebar"><h3>Văn bản liên quan</h3><ul><li><a href="/a">Sở Xây dựng chủ trì xây dựng
				nhà ở xã hội, hoàn thành trước ngày 1/1/2029</a></li><li><a href="/b">Quyết định 2</a></li></ul></div>
				<form><input name="q"><button>Tìm kiếm</button></form>
				<footer>Giao diện do Trung tâm Thông tin phối hợp thực hiện. Yêu cầu ghi rõ nguồn.</footer></body></html>
				""";
		return page.formatted(content).getBytes(StandardCharsets.UTF_8);
	}

	private static String paragraphs(List<String> lines) {
		return lines.stream().map((line) -> "<p>" + Entities.escape(line) + "</p>\n").collect(Collectors.joining());
	}

	private static String broken(List<String> lines) {
		return lines.stream().map(Entities::escape).collect(Collectors.joining("<br>\n"));
	}

	private static String table(PlanLayout plan) {
		if (plan.columns().isEmpty()) {
			return "";
		}
		StringBuilder table = new StringBuilder("<table border='1'><thead><tr>");
		plan.columns().forEach((column) -> table.append("<th>").append(column).append("</th>"));
		table.append("</tr></thead><tbody>");
		for (int i = 0; i < plan.tasks().size(); i++) {
			PlanLayout.Task task = plan.tasks().get(i);
			String span = "<td rowspan='" + (task.shared() ? 1 : plan.sharing(i)) + "'>";
			String text = "<td><p>" + Entities.escape(task.text()) + "</p></td>";
			table.append("<tr>")
				.append(task.shared() ? text
						: span + task.number() + "</td>" + text + span + Entities.escape(task.leads()) + "</td>" + span
								+ Entities.escape(task.coordinators()) + "</td>" + span + Entities.escape(task.time())
								+ "</td>")
				.append("</tr>\n");
		}
		return table.append("</tbody></table>").toString();
	}

}
