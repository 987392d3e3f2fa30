#!/usr/bin/env python3
"""From due to handed over: reminders that fall due all at the same moment, each of them told in its official's chat on Telegram.

Usage: due.py JAR RIG WORKDIR --postgres JDBC_URL USER PASSWORD [--people 20000] [--each 1] [--most 300] [--java JAVA]

The application runs on an empty PostgreSQL with a fake Telegram without limits. due.sql commits the work that is due; from that commit on the clock
runs, until the fake has taken the message. Several reminders of one person go in one message, or a few; all of them count as told with the last.
Loopback only; ends only what it started, after --most seconds at the latest.
"""
import argparse, os, re, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-24"  # a Tuesday
sys.path.insert(0, os.path.join(HERE, "..", "telegram"))
from house import Fake, House, on_postgres  # noqa: E402
from speed import FLAGS  # noqa: E402


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("rig"); p.add_argument("workdir")
    p.add_argument("--postgres", nargs=3, metavar=("URL", "USER", "PASSWORD"), required=True)
    p.add_argument("--people", type=int, default=20000); p.add_argument("--each", type=int, default=1)
    p.add_argument("--most", type=int, default=300); p.add_argument("--java", default="java")
    return p.parse_args()


def main():
    args = arguments()
    work = os.path.abspath(args.workdir)
    os.makedirs(work, exist_ok=True)
    url, user, password = args.postgres
    schema = f"due_{int(time.time())}"
    host = re.search(r"//([^:/]+):(\d+)/(\w+)", url)
    psql = ["psql", "-h", host[1], "-p", host[2], "-U", user, "-d", host[3], "-qAt", "-c"]
    options = dict(os.environ, PGOPTIONS=f"-c search_path={schema}")
    subprocess.run(psql + [f"CREATE SCHEMA {schema}"], check=True)
    fake = Fake(args.rig, work, "--quiet", "--chats", "lenient", "--record", str(args.people * args.each * 2))
    house = House(work, args.jar, java=args.java, flags=FLAGS, **on_postgres(work, f"{url}?currentSchema={schema}", user, password) | {
        "NHIPCAU_TELEGRAM_API_URL": fake.url, "NHIPCAU_TELEGRAM_LIMITS_INTERVAL": "0ms", "NHIPCAU_TELEGRAM_LIMITS_CHAT_INTERVAL": "0ms",
        "NHIPCAU_TELEGRAM_LIMITS_AT_ONCE": "32", "NHIPCAU_REMINDER_STEPS": "0", "NHIPCAU_REMINDER_OVERDUE_EVERY": "0",
        "BENCH_NOW": TODAY + "T09:00"})
    try:
        house.start()
        while not fake.get("/updates")["polling"]:
            time.sleep(0.05)
        subprocess.run(psql[:-2] + ["-q", "-v", f"people={args.people}", "-v", f"each={args.each}", "-v", f"today={TODAY}", "-f", os.path.join(HERE, "due.sql")], check=True,
                       env=options, stdout=subprocess.DEVNULL)
        due, told, messages, next_call = time.time() * 1000, {}, 0, 0
        while time.time() * 1000 < due + args.most * 1000 and sum(items for items, _ in told.values()) < args.people * args.each:
            page = fake.get(f"/calls?since={next_call}&method=sendMessage&wait=1000")
            next_call = page["next"]
            for call in page["calls"]:
                if call.get("ok"):
                    items = len(set(re.findall(r"<b>NV-(\d+)<", call["params"]["text"])))
                    before = told.get(call["params"]["chat_id"], (0, 0))[0]
                    told[call["params"]["chat_id"]] = (before + items, call["t"])
                    messages += 1
        waits = sorted(wait for items, at in told.values() for wait in [(at - due) / 1000] * items)
        rows = subprocess.run(psql + ["SELECT count(*) FROM reminder WHERE state = 'TOLD'"], check=True, capture_output=True, text=True, env=options).stdout
        of = lambda share: waits[min(len(waits) - 1, int(share * len(waits)))] if waits else float("nan")
        print(f"reminders {args.people * args.each} of {args.people} people: told {len(waits)} (noted {rows.strip()}) in {messages} messages; "
              f"first {of(0):.1f} s, p50 {of(.5):.1f} s, p99.9 {of(.999):.1f} s, last {of(1):.1f} s after they were due")
        sys.exit(0 if len(waits) == args.people * args.each else 1)
    finally:
        house.kill()
        fake.close()
        subprocess.run(psql + [f"DROP SCHEMA {schema} CASCADE"], check=True, stderr=subprocess.DEVNULL)


main()
