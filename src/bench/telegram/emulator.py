#!/usr/bin/env python3
"""A smoke check against a fake Telegram that somebody else wrote: npm's telegram-test-api 4.2.1.

Usage: emulator.py JAR WORKDIR       (installs the package below WORKDIR, without a lock file)

The bot polls it; a user says /start; the greeting must be visible to the user. The emulator knows only getMe, getUpdates,
sendMessage, editMessageText, editMessageReplyMarkup, deleteMessage, answerCallbackQuery, setWebhook and deleteWebhook.
Its faults that we meet: getMe has no is_bot; sendMessage answers with milliseconds for seconds; getUpdates answers at once
(no long polling) and forgets what it has handed out, whatever the offset; unknown methods (menus, descriptions) are answered
without "ok". So nothing about confirmation, limits, files or groups can be shown here.
"""
import json, os, subprocess, sys, time, urllib.request
from house import TOKEN, House, ask, free_port

SERVER = """
const Server = require('telegram-test-api');
new (Server.default || Server)({port: Number(process.argv[2]), host: '127.0.0.1', storeTimeout: 600}).start()
  .then(() => console.log('ready'));
"""


def shown(url):
    return [update["message"]["text"] for update in ask(url + "/getUpdatesHistory", {"token": TOKEN})["result"]
            if "message" in update and "chat_id" in update["message"]]


def main():
    jar, work = sys.argv[1], os.path.abspath(sys.argv[2])
    os.makedirs(work, exist_ok=True)
    subprocess.run(["npm", "install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--silent",
                    "telegram-test-api@4.2.1"], cwd=work, check=True)
    with open(os.path.join(work, "emulator.js"), "w") as script:
        script.write(SERVER)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    emulator = subprocess.Popen(["node", "emulator.js", str(port)], cwd=work, stdout=subprocess.PIPE)
    house = House(work, jar, NHIPCAU_TELEGRAM_API_URL=url)
    try:
        emulator.stdout.readline()
        house.start()
        user = {"id": 7001, "first_name": "Lan", "username": "lan", "is_bot": False}
        message = {"botToken": TOKEN, "from": user, "chat": user | {"type": "private"}, "date": int(time.time()), "text": "/start"}
        ask(url + "/sendMessage", message)
        for _ in range(60):
            said = [text for text in shown(url) if "Kính chào ông/bà" in text]
            if said:
                print("greeting seen:", json.dumps(said[0][:60], ensure_ascii=False), "copies:", len(said))
                sys.exit(0)
            time.sleep(0.5)
        print("no greeting within 30 s; see application.log")
        sys.exit(1)
    finally:
        house.end()
        emulator.terminate()
        emulator.wait()


main()
