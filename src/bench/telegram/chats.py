"""Writes a chat as its person sees it, for src/docs/telegram."""
import os, re


def users(file):
    """The users of a scenario; the first is whose role it shows."""
    text = open(file, encoding="utf-8").read()
    title = re.search(r"^name: (.+)$", text, re.M).group(1).strip("\"'")
    return title, re.findall(r"^  (\w+): \{ id: (\d+), first_name: ([^,}]+)", text, re.M)


def write(fake, files, directory):
    os.makedirs(directory, exist_ok=True)
    for file in files:
        title, people = users(file)
        _, number, name = people[0]
        role = re.sub(r"^\d+-", "", os.path.splitext(os.path.basename(file))[0])
        with open(os.path.join(directory, role + ".md"), "w", encoding="utf-8") as out:
            out.write(page(title, name.strip(), fake.get(f"/chat?chat={number}")))


def page(title, name, chat):
    lines = [f"# {title}", "", "Cuộc trò chuyện đúng như người dùng thấy trên Telegram khi kịch bản `src/test/scenarios` chạy xong: người, cơ quan,",
             "văn bản đều là giả định. Nút bấm nằm trong ngoặc vuông; tin được sửa tại chỗ chỉ còn bản cuối.", ""]
    for message in chat["messages"]:
        lines += ["**Hệ thống**" if message["from"] == "bot" else f"**{name}**", ""]
        lines += ["> " + line if line else ">" for line in words(message).split("\n")]
        for row in message.get("buttons") or []:
            lines += [">", "> " + " ".join(f"`[{label}]`" for label in row)]
        lines.append("")
    if chat.get("keyboard"):
        lines += ["Bàn phím: " + " ".join(f"`[{label}]`" for row in chat["keyboard"] for label in row), ""]
    return "\n".join(lines)


KINDS = {"photo": "(ảnh)", "document": "(tệp)", "voice": "(ghi âm)", "location": "(vị trí)", "contact": "(số điện thoại)"}


def words(message):
    text = re.sub(r"https?://127\.0\.0\.1:\d+", "https://nhipcau.example.vn", message.get("text") or "")
    text = re.sub(r"(#|start=|/start )[A-Z2-7]{16,}", r"\1…", text, flags=re.I)
    text = "\n".join(re.sub(r"([\\`*_<>\[\]#|])", r"\\\1", line) + "  " for line in text.split("\n")).rstrip()
    kind = KINDS.get(message["kind"], "" if message["kind"] == "text" else f"({message['kind']})")
    return " ".join(part for part in (f"*{kind}*" if kind else "", text) if part) + ("\n*(đã sửa)*" if message["edited"] and message["from"] != "bot" else "")
