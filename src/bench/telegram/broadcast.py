#!/usr/bin/env python3
"""Sends one message each to many chats at once, under Telegram's own limits, and counts messages per second and refusals.

Usage: broadcast.py JAR RIG WORKDIR [--chats 5000] [--most 900] [--postgres JDBC_URL USER PASSWORD]

What makes so many messages at once: the morning after an outage. Everybody has written once while nobody of us was there;
as soon as the application is back, each chat is owed one message, all through the same outbox, senders and pace as a
broadcast. tgfake refuses as Telegram does (--rate-limit telegram: 30/s a bot, 1/s a chat); the house has its own settings.
Talks to loopback only, ends only what it started, and stops after --most seconds whatever happens.
"""
import argparse, os, sys, time
from house import Fake, House, on_postgres

FIRST_USER = 720000000


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("rig"); p.add_argument("work")
    p.add_argument("--chats", type=int, default=5000); p.add_argument("--most", type=int, default=900)
    p.add_argument("--postgres", nargs=3, metavar=("URL", "USER", "PASSWORD"))
    return p.parse_args()


def main():
    args = arguments()
    os.makedirs(args.work, exist_ok=True)
    fake = Fake(args.rig, args.work, "--rate-limit", "telegram", "--record", str(args.chats * 8 + 100000))
    settings = on_postgres(args.work, *args.postgres) if args.postgres else {}
    house = House(args.work, args.jar, NHIPCAU_TELEGRAM_API_URL=fake.url, **settings)
    try:
        for begin in range(0, args.chats, 500):
            fake.post("/inject", {"acts": [{"user": {"id": FIRST_USER + n, "first_name": "N"}, "text": "/start"}
                                           for n in range(begin, min(begin + 500, args.chats))]})
        house.start()
        end, told, times, refused, next_call = time.time() + args.most, {}, [], 0, 0
        while time.time() < end and len(told) < args.chats:
            page = fake.get(f"/calls?since={next_call}&method=sendMessage&wait=1000")
            next_call = page["next"]
            for call in page["calls"]:
                if call.get("ok"):
                    told[call["params"]["chat_id"]] = told.get(call["params"]["chat_id"], 0) + 1
                    times.append(call["t"])
                elif call.get("status") == 429:
                    refused += 1
        stats = fake.get("/stats")
        seconds = (max(times) - min(times)) / 1000 if len(times) > 1 else 0
        busiest = max((sum(t <= other < t + 1000 for other in times[i:i + 60]) for i, t in enumerate(times)), default=0)
        print(f"chats {args.chats}: told {len(told)}, told twice {sum(n > 1 for n in told.values())}, in {seconds:.1f} s, "
              f"{(len(times) - 1) / seconds if seconds else 0:.1f} messages/s, at most {busiest} in any second, "
              f"429 answers {refused} to messages, {stats.get('status', {}).get('429', refused)} in all")
        sys.exit(0 if len(told) == args.chats else 1)
    finally:
        house.end()
        fake.close()


main()
