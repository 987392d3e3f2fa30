#!/usr/bin/env python3
"""Three nodes on one PostgreSQL behind nginx, all on this machine: people go on talking while nodes are killed.

Usage: cluster.py JAR RIG WORKDIR --postgres JDBC_URL USER PASSWORD [--people 60] [--kills 10] [--nginx /usr/sbin/nginx]

1. Starts the fake Telegram, three nodes that all may poll it, and nginx with src/deploy/proxy.conf before them.
2. Browsers write through the proxy, one message every few seconds each, listening meanwhile (SSE); what is not taken they
   send again under the same id, as the page does. People on Telegram write too.
3. Every few seconds one node is killed (SIGKILL), in turn, and started again; every third time it is stopped (SIGTERM).
4. Counts: each message stands in its chat once, with one answer, and was pushed to the page that listened.
Talks to loopback only. Needs Python 3, Java, Node for the rig, and nginx.
"""
import argparse, http.cookiejar, json, os, random, re, signal, subprocess, sys, threading, time, urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "telegram"))
from house import Fake, House, answers, ask, free_port, on_postgres  # noqa: E402


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("rig"); p.add_argument("workdir")
    p.add_argument("--postgres", nargs=3, metavar=("URL", "USER", "PASSWORD"), required=True)
    p.add_argument("--people", type=int, default=60)
    p.add_argument("--kills", type=int, default=10)
    p.add_argument("--every", type=float, default=15)
    p.add_argument("--nginx", default="/usr/sbin/nginx")
    p.add_argument("--seed", type=int, default=1)
    return p.parse_args()


class Proxy:
    def __init__(self, nginx, work, ports):
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        server = open(os.path.join(HERE, "..", "..", "deploy", "proxy.conf")).read()
        names = re.findall(r"server (application\S*:8080) ", server)
        for name, port in zip(names, ports, strict=True):
            server = server.replace(name, f"127.0.0.1:{port}")
        server = server.replace("listen 8080", f"listen 127.0.0.1:{self.port}")
        config = os.path.join(work, "nginx.conf")
        with open(config, "w") as file:
            file.write(f"daemon off; pid {work}/nginx.pid; error_log {work}/nginx.log warn; worker_processes 1;\n"
                       f"events {{ worker_connections 1024; }}\nhttp {{ access_log off;\n"
                       + "".join(f"{kind}_temp_path {work}/nginx-{kind};\n"
                                 for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) + server + "}\n")
        self.process = subprocess.Popen([nginx, "-c", config], stderr=open(os.path.join(work, "nginx.err"), "ab"))

    def close(self):
        self.process.terminate()
        self.process.wait()


class Browser(threading.Thread):
    """Writes, and listens in a thread of its own; counts what it had to send again."""

    def __init__(self, base, number):
        super().__init__(daemon=True)
        self.base, self.number, self.jar = base, number, http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.said, self.again, self.pushed, self.over, self.slowest = [], 0, {}, False, 0.0
        self.opener.open(base + "/", timeout=20).read()

    def say(self, text):
        id = f"b{self.number:04d}-{len(self.said):06d}"
        body, started = json.dumps({"id": id, "text": text}).encode(), time.time()
        while True:
            token = next(c.value for c in self.jar if c.name == "XSRF-TOKEN")
            try:
                request = urllib.request.Request(self.base + "/tin", body,
                                                 {"Content-Type": "application/json", "X-XSRF-TOKEN": token})
                if self.opener.open(request, timeout=10).status == 204:
                    break
            except OSError as problem:
                if getattr(problem, "code", 503) in (400, 403, 404):
                    raise
            self.again += 1
            time.sleep(0.5)
        self.said.append(id)
        self.slowest = max(self.slowest, time.time() - started)

    def run(self):
        change = 0
        while not self.over:
            try:
                with self.opener.open(f"{self.base}/tin/moi?since={change}", timeout=40) as line:
                    for raw in line:
                        if raw.startswith(b"data:"):
                            message = json.loads(raw[5:])
                            change = message["change"]
                            self.pushed.setdefault(message["number"], time.time())
                        if self.over:
                            return
            except (OSError, ValueError):
                pass
            time.sleep(0.5)

    def history(self):
        messages, before = [], None
        while True:
            page = json.load(self.opener.open(self.base + "/tin" + (f"?before={before}" if before else ""), timeout=20))
            messages = page["messages"] + messages
            if not page["more"]:
                return messages
            before = page["messages"][0]["number"]


def main():
    args = arguments()
    random.seed(args.seed)
    work = os.path.abspath(args.workdir)
    os.makedirs(work, exist_ok=True)
    fake = Fake(args.rig, work)
    free = {f"NHIPCAU_WEBCHAT_LIMITS_{kind}_PER_{who}": "1000000"
            for kind in ("MESSAGES", "READS") for who in ("VISITOR", "ADDRESS")}
    nodes = []
    for n in range(3):
        own = os.path.join(work, f"node{n}")
        os.makedirs(own, exist_ok=True)
        nodes.append(House(own, args.jar, **on_postgres(work, *args.postgres), **free, NHIPCAU_TELEGRAM_API_URL=fake.url))
    for node in nodes:
        node.start()
    proxy = Proxy(args.nginx, work, [node.set["base"].rsplit(":", 1)[1] for node in nodes])
    while not answers(proxy.base + "/"):
        time.sleep(0.1)
    browsers = [Browser(proxy.base, n) for n in range(args.people)]
    over = threading.Event()

    def talk(browser):
        while not over.is_set():
            browser.say(f"/trogiup {len(browser.said)}")
            if len(browser.said) == 1:
                browser.start()
            over.wait(random.uniform(1, 5))

    def talk_on_telegram():
        sent = 0
        while not over.is_set():
            fake.post("/inject", {"user": {"id": 5000 + sent % 50, "first_name": "An"}, "text": f"/trogiup {sent}"})
            sent += 1
            over.wait(0.2)
        telegram.append(sent)

    telegram = []
    threads = [threading.Thread(target=talk, args=(b,)) for b in browsers] + [threading.Thread(target=talk_on_telegram)]
    for thread in threads:
        thread.start()
    for n in range(args.kills):
        time.sleep(random.uniform(0.3, 1) * args.every)
        node, gentle = nodes[n % 3], n % 3 == 2
        started = time.time()
        node.end(signal.SIGTERM) if gentle else node.kill()
        node.start()
        print(f"{'stopped' if gentle else 'killed'} node {n % 3}, back after {time.time() - started:.1f} s", flush=True)
    time.sleep(args.every)
    over.set()
    for thread in threads:
        thread.join()
    complete = lambda: all(sum(not m["mine"] for m in b.history()) >= len(b.said) for b in browsers)
    for _ in range(60):
        if complete():
            break
        time.sleep(1)
    time.sleep(5)
    lost = doubled = unanswered = extra = unpushed = 0
    for browser in browsers:
        browser.over = True
        history = browser.history()
        mine = [m["clientId"] for m in history if m["mine"]]
        answered = sum(not m["mine"] for m in history)
        lost += len(set(browser.said) - set(mine))
        doubled += len(mine) - len(set(mine))
        unanswered += max(0, len(browser.said) - answered)
        extra += max(0, answered - len(browser.said))
        unpushed += sum(m["number"] not in browser.pushed for m in history if m["number"] > 1)
    said = sum(len(b.said) for b in browsers)
    print(f"browsers: {said} messages, {args.kills} nodes ended: lost {lost}, stored twice {doubled}, without an answer "
          f"{unanswered}, answered twice {extra}, not pushed {unpushed}, sent again {sum(b.again for b in browsers)}, "
          f"longest wait to be taken {max(b.slowest for b in browsers):.1f} s")
    print(f"telegram: {telegram[0]} messages; {json.dumps(fake.get('/stats'))[:1500]}")
    proxy.close()
    for node in nodes:
        node.end()
    fake.close()
    sys.exit(1 if lost or doubled or unanswered or extra or unpushed else 0)


main()
