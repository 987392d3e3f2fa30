"""A house of its own in a temporary directory and a fake Telegram beside it, for the scripts in this directory.

house.py WORKDIR starts the application of WORKDIR again (scenarios kill it and start it this way).
Talks to loopback only, and ends only what it started. Needs Python 3, Java, and Node for the rig.
"""
import atexit, json, os, signal, socket, subprocess, sys, time, urllib.error, urllib.request

TOKEN = "123456:TEST"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def ask(url, body=None, timeout=60):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=timeout) as answer:
        return json.load(answer)


def answers(url):
    try:
        return urllib.request.urlopen(url, timeout=2).status == 200
    except (urllib.error.URLError, OSError):
        return False


class Fake:
    """The rig's tgfake, on ports of its own."""

    def __init__(self, rig, work, *options):
        self.port, self.control_port = free_port(), free_port()
        self.url, self.control = f"http://127.0.0.1:{self.port}", f"http://127.0.0.1:{self.control_port}"
        log = open(os.path.join(work, "tgfake.log"), "ab")
        self.process = subprocess.Popen(["node", os.path.join(rig, "tgfake.mjs"), "--tokens", TOKEN, "--port", str(self.port),
                                         "--control-port", str(self.control_port), *options], stdout=log, stderr=log)
        atexit.register(self.close)
        for _ in range(100):
            if answers(self.control + "/stats"):
                return
            time.sleep(0.1)
        sys.exit("tgfake did not start; see tgfake.log")

    def get(self, path):
        return ask(self.control + path)

    def post(self, path, body):
        return ask(self.control + path, body)

    def close(self):
        self.process.terminate()
        self.process.wait()


class House:
    """The application: started, killed, started again on the same files."""

    def __init__(self, work, jar=None, webhook=False, java="java", flags=("-Xmx512m", "-XX:TieredStopAtLevel=1"), **settings):
        self.work, self.process = os.path.abspath(work), None
        self.pid, self.file = (os.path.join(self.work, name) for name in ("application.pid", "house.json"))
        self.log = os.path.join(self.work, "application.log")
        if jar is None:
            self.set = json.load(open(self.file))
            return
        port = free_port()
        base = f"http://127.0.0.1:{port}"
        env = {"SERVER_PORT": str(port), "SERVER_ADDRESS": "127.0.0.1", "NHIPCAU_BASE_URL": base,
               "SPRING_PROFILES_ACTIVE": "embedded", "NHIPCAU_TELEGRAM_TOKEN": TOKEN, "NHIPCAU_TELEGRAM_POLL_FOR": "5s",
               "NHIPCAU_TELEGRAM_APPROVAL": "Công văn giả định, dùng khi thử"}
        if webhook:
            env["NHIPCAU_TELEGRAM_WEBHOOK_URL"] = base + "/telegram/webhook"
        self.set = {"command": [java, *flags, "-jar", os.path.abspath(jar)], "base": base, "env": env | settings}
        json.dump(self.set, open(self.file, "w"))

    def start(self, **more):
        log = open(self.log, "ab")
        self.process = subprocess.Popen(self.set["command"], cwd=self.work, env=dict(os.environ, **self.set["env"], **more), stdout=log,
                                        stderr=log, start_new_session=True)
        with open(self.pid, "w") as pid:
            pid.write(str(self.process.pid))
        for _ in range(900):
            if answers(self.set["base"] + "/"):
                return self
            if self.process.poll() is not None:
                sys.exit("the application ended while starting; see application.log")
            time.sleep(0.1)
        sys.exit("the application did not start")

    def end(self, how=signal.SIGTERM):
        """Whoever started it last: the number stands in application.pid."""
        try:
            number = int(open(self.pid).read())
            os.kill(number, how)
        except (OSError, ValueError):
            return
        if self.process is not None and self.process.pid == number:
            self.process.wait()
            return
        for _ in range(300):
            if not os.path.exists(f"/proc/{number}"):
                return
            time.sleep(0.1)

    def kill(self):
        self.end(signal.SIGKILL)


def on_postgres(work, url, user, password):
    return {"SPRING_PROFILES_ACTIVE": "postgres", "NHIPCAU_DATABASE_URL": url, "NHIPCAU_DATABASE_USER": user,
            "NHIPCAU_DATABASE_PASSWORD": password, "NHIPCAU_VAULT_KEY_FILE": os.path.join(os.path.abspath(work), "keys"),
            "NHIPCAU_VAULT_CREATE_KEY_FILE": "true"}


if __name__ == "__main__":
    House(sys.argv[1]).start()
