#!/usr/bin/env python3
"""Kills the running application (SIGKILL) in the middle of queued Telegram updates and counts what came of them.

Usage: kill.py JAR RIG WORKDIR [--updates 10000] [--users 500] [--kills 10] [--longest 6.0] [--seed 1] [--most 1800]
               [--postgres JDBC_URL USER PASSWORD]

1. Starts the application once, so that its tables are there, and ends it.
2. Queues the updates in tgfake, of every user in turn "Báo hỏng số <n> …", whose answer names <n>, and "/huy", which closes
   that report again: whatever is lost, doubled or out of order shows in the answers.
3. Starts it, kills it after a random time, starts it again, several times over, and lets it finish.
4. Reads tgfake's own log of calls: every number must have been answered, a second answer must say "Nhắc lại".

lost: numbers without an answer, and cancellations missing in a chat. handled twice: numbers, or cancellations of a chat, with
more answers that are not marked as repetitions than there were messages. replies sent twice: marked "Nhắc lại", when the first
copy had reached Telegram as well.
Talks to loopback only, ends only what it started, and stops after --most seconds whatever happens.
"""
import argparse, os, random, re, sys, time
from collections import defaultdict
from house import Fake, House, on_postgres

FIRST_USER = 710000000
NUMBER = re.compile(r"Báo hỏng số (\d{6})")


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("rig"); p.add_argument("work")
    p.add_argument("--updates", type=int, default=10000); p.add_argument("--users", type=int, default=500)
    p.add_argument("--kills", type=int, default=10); p.add_argument("--longest", type=float, default=6.0)
    p.add_argument("--seed", type=int, default=1); p.add_argument("--most", type=int, default=1800)
    p.add_argument("--postgres", nargs=3, metavar=("URL", "USER", "PASSWORD"))
    return p.parse_args()


class Log:
    """tgfake's calls, read as they come: per number and per chat, of each answer whether it is marked as a repetition."""

    def __init__(self, fake):
        self.fake, self.next, self.numbers, self.cancelled, self.others = fake, 0, defaultdict(list), defaultdict(list), 0

    def read(self):
        while True:
            page = self.fake.get(f"/calls?since={self.next}&wait=0&method=sendMessage")
            for call in page["calls"]:
                if call.get("ok"):
                    self.take(int(call["params"]["chat_id"]), str(call.get("text") or call["params"].get("text") or ""))
            done = page["next"] == self.next
            self.next = page["next"]
            if done or not page["calls"]:
                return len(self.numbers) + sum(len(marks) for marks in self.cancelled.values())

    def take(self, chat, text):
        number = NUMBER.search(text)
        if number:
            self.numbers[int(number.group(1))].append("Nhắc lại" in text)
        elif "Đã hủy" in text or "Hiện không có thao tác" in text:
            self.cancelled[chat].append("Nhắc lại" in text)
        elif "Gửi vị trí" not in text and text.strip() not in ("✓", ""):
            self.others += 1


def queue(fake, updates, users):
    acts = []
    for n in range(updates):
        text = f"Báo hỏng số {n:06d} của đường làng" if n // users % 2 == 0 else "/huy"
        acts.append({"user": {"id": FIRST_USER + n % users, "first_name": "N"}, "text": text})
        if len(acts) == 500 or n == updates - 1:
            fake.post("/inject", {"acts": acts})
            acts = []


def main():
    args = arguments()
    random.seed(args.seed)
    os.makedirs(args.work, exist_ok=True)
    end = time.time() + args.most
    fake = Fake(args.rig, args.work, "--record", str(args.updates * 8 + 100000))
    settings = on_postgres(args.work, *args.postgres) if args.postgres else {}
    # One bot, many chats: the pace is not what is tried here.
    house = House(args.work, args.jar, NHIPCAU_TELEGRAM_API_URL=fake.url, NHIPCAU_TELEGRAM_LIMITS_INTERVAL="1ms",
                  NHIPCAU_TELEGRAM_LIMITS_CHAT_INTERVAL="1ms", **settings)
    try:
        house.start()
        house.end()
        queue(fake, args.updates, args.users)
        print(f"queued {args.updates} updates of {args.users} users", flush=True)
        log = Log(fake)
        for n in range(args.kills):
            house.start()
            begun = log.read()
            pause = random.uniform(0.2, args.longest)
            time.sleep(pause)
            house.kill()
            time.sleep(0.3)
            print(f"kill {n + 1} after {pause:.1f} s: {log.read()} of {args.updates} answered by then, {log.read() - begun} in this round",
                  flush=True)
        house.start()
        last, seen = time.time(), 0
        while time.time() < end and log.read() < args.updates and time.time() - last < 180:
            if log.next != seen:
                last, seen = time.time(), log.next
            time.sleep(1)
        quiet = time.time() + 75  # an answer of doubtful outcome is repeated after its lease
        while time.time() < min(end, quiet):
            log.read()
            time.sleep(1)
        sys.exit(report(args, log))
    finally:
        house.end()
        fake.close()


def report(args, log):
    reports = [n for n in range(args.updates) if n // args.users % 2 == 0]
    cancels = defaultdict(int)
    for n in range(args.updates):
        if n // args.users % 2 == 1:
            cancels[FIRST_USER + n % args.users] += 1
    lost = [n for n in reports if n not in log.numbers]
    lost += [f"/huy of {chat}" for chat, count in cancels.items() if len(log.cancelled[chat]) < count]
    twice = [n for n, marks in log.numbers.items() if marks.count(False) > 1]
    twice += [f"/huy of {chat}" for chat, marks in log.cancelled.items() if marks.count(False) > cancels[chat]]
    doubled = [marks for marks in log.numbers.values() if len(marks) > 1]
    extra = sum(max(0, len(marks) - cancels[chat]) for chat, marks in log.cancelled.items())
    marked = sum(marks.count(True) for marks in [*log.numbers.values(), *log.cancelled.values()])
    print(f"updates {args.updates}, kills {args.kills}: lost {len(lost)}, handled twice {len(twice)}, "
          f"replies sent twice {len(doubled) + extra} (all marked: {'yes' if not twice else 'no'}), marked in all {marked}, "
          f"other answers {log.others}")
    if lost or twice:
        print("for example, lost", lost[:5], "twice", twice[:5])
    return 1 if lost or twice or log.others else 0


if __name__ == "__main__":
    main()
