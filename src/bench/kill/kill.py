#!/usr/bin/env python3
"""Kills the running application (SIGKILL) in the middle of queued web-chat messages and counts what came of them.

Usage: kill.py JAR WORKDIR [--messages 1000] [--visitors 50] [--kills 5] [--postgres JDBC_URL USER PASSWORD]

1. Starts the application with its engine at rest and posts the messages, as browsers would.
2. Starts it with the engine running and kills it after a random time, several times over.
3. Lets it finish, and reads every visitor's chat: each message must stand there once, with one answer.
Talks to loopback only. Needs Python 3 and nothing else.
"""
import argparse, http.cookiejar, json, os, random, signal, subprocess, sys, time, urllib.error, urllib.request

def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("workdir")
    p.add_argument("--messages", type=int, default=1000)
    p.add_argument("--visitors", type=int, default=50)
    p.add_argument("--kills", type=int, default=5)
    p.add_argument("--port", type=int, default=18080)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--postgres", nargs=3, metavar=("URL", "USER", "PASSWORD"))
    return p.parse_args()

class Application:
    def __init__(self, args):
        self.args, self.base, self.process = args, f"http://127.0.0.1:{args.port}", None

    def start(self, engine):
        a = self.args
        env = dict(os.environ, SERVER_PORT=str(a.port), SERVER_ADDRESS="127.0.0.1", NHIPCAU_ENGINE_START=str(engine).lower(),
                   NHIPCAU_WEBCHAT_LIMITS_MESSAGES_PER_VISITOR="100000", NHIPCAU_WEBCHAT_LIMITS_MESSAGES_PER_ADDRESS="100000",
                   NHIPCAU_WEBCHAT_LIMITS_READS_PER_VISITOR="100000", NHIPCAU_WEBCHAT_LIMITS_READS_PER_ADDRESS="100000",
                   NHIPCAU_BASE_URL=self.base, SPRING_PROFILES_ACTIVE="embedded")
        if a.postgres:
            url, user, password = a.postgres
            env.update(SPRING_PROFILES_ACTIVE="postgres", NHIPCAU_DATABASE_URL=url, NHIPCAU_DATABASE_USER=user,
                       NHIPCAU_DATABASE_PASSWORD=password, NHIPCAU_VAULT_KEY_FILE=os.path.join(a.workdir, "keys"),
                       NHIPCAU_VAULT_CREATE_KEY_FILE="true")
        log = open(os.path.join(a.workdir, "application.log"), "ab")
        self.process = subprocess.Popen(["java", "-Xmx512m", "-jar", os.path.abspath(a.jar)], cwd=a.workdir, env=env,
                                        stdout=log, stderr=log)
        for _ in range(600):
            try:
                if urllib.request.urlopen(self.base + "/actuator/health", timeout=2).status == 200:
                    return
            except (urllib.error.URLError, OSError):
                if self.process.poll() is not None:
                    sys.exit("the application ended while starting; see application.log")
            time.sleep(0.2)
        sys.exit("the application did not start")

    def kill(self):
        self.process.send_signal(signal.SIGKILL); self.process.wait()

class Visitor:
    def __init__(self, base):
        self.base, self.jar = base, http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.opener.open(base + "/").read()

    def token(self):
        return next(c.value for c in self.jar if c.name == "XSRF-TOKEN")

    def say(self, id, text):
        body = json.dumps({"id": id, "text": text}).encode()
        request = urllib.request.Request(self.base + "/tin", body, {"Content-Type": "application/json", "X-XSRF-TOKEN": self.token()})
        assert self.opener.open(request).status == 204

    def history(self):
        messages, before = [], None
        while True:
            page = json.load(self.opener.open(self.base + "/tin" + (f"?before={before}" if before else "")))
            messages = page["messages"] + messages
            if not page["more"]:
                return messages
            before = page["messages"][0]["number"]

def main():
    args = arguments()
    random.seed(args.seed)
    os.makedirs(args.workdir, exist_ok=True)
    application = Application(args)
    application.start(engine=False)
    visitors = [Visitor(application.base) for _ in range(args.visitors)]
    started = time.time()
    for i in range(args.messages):
        visitors[i % len(visitors)].say(f"message-{i:06d}", f"/trogiup {i}")
    print(f"queued {args.messages} messages in {time.time() - started:.1f} s")
    application.kill()

    answered = lambda: sum(not m["mine"] for v in visitors for m in v.history())
    for n in range(args.kills):
        application.start(engine=True)
        time.sleep(random.uniform(0.0, 0.6))
        application.kill()
        application.start(engine=False)
        print(f"kill {n + 1}: {answered()} of {args.messages} answered by then")
        application.kill()
    application.start(engine=True)
    for _ in range(300):
        if answered() >= args.messages:
            break
        time.sleep(0.5)
    time.sleep(2)
    lost = doubled = unanswered = extra = 0
    for n, visitor in enumerate(visitors):
        history = visitor.history()
        mine = [m["clientId"] for m in history if m["mine"]]
        expected = [f"message-{i:06d}" for i in range(args.messages) if i % len(visitors) == n]
        replies = sum(not m["mine"] for m in history)
        lost += len(set(expected) - set(mine)); doubled += len(mine) - len(set(mine))
        unanswered += max(0, len(expected) - replies); extra += max(0, replies - len(expected))
    application.process.terminate(); application.process.wait()
    print(f"messages {args.messages}, kills {args.kills + 1}: lost {lost}, stored twice {doubled}, "
          f"without an answer {unanswered}, answered twice {extra}")
    sys.exit(1 if lost or doubled or unanswered or extra else 0)

main()
