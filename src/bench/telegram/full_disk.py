#!/usr/bin/env python3
"""Fills the disk under the running application, frees it again, and looks whether it recovers by itself and loses nothing.

Usage: full_disk.py JAR RIG WORKDIR SMALL [--updates 600] [--full 30] [--postgres JDBC_URL USER PASSWORD]

SMALL is a directory on a small file system of its own (a tmpfs of some 100 MB): the embedded database lies there, or with
--postgres the server's data directory. The script fills it with one file, and removes that file again.
Talks to loopback only, ends only what it started, and stops after ten minutes whatever happens.
"""
import argparse, json, os, shutil, sys, time, urllib.error, urllib.request
from house import Fake, House, on_postgres
from kill import Log, queue, report


def health(house):
    try:
        with urllib.request.urlopen(house.set["base"] + "/actuator/health", timeout=5) as answer:
            return json.load(answer)["status"]
    except urllib.error.HTTPError as ex:
        return json.load(ex).get("status", str(ex.code))
    except OSError as ex:
        return type(ex).__name__


def fill(path):
    with open(path, "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 65536)
        except OSError:
            pass


def main():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("rig"); p.add_argument("work"); p.add_argument("small")
    p.add_argument("--updates", type=int, default=600); p.add_argument("--users", type=int, default=100)
    p.add_argument("--full", type=float, default=30)
    p.add_argument("--postgres", nargs=3, metavar=("URL", "USER", "PASSWORD"))
    args = p.parse_args()
    args.kills = 0
    os.makedirs(args.work, exist_ok=True)
    end = time.time() + 600
    fake = Fake(args.rig, args.work, "--record", str(args.updates * 8 + 100000))
    settings = on_postgres(args.work, *args.postgres) if args.postgres else {
        "SPRING_DATASOURCE_URL": f"jdbc:h2:file:{args.small}/house;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"}
    house = House(args.work, args.jar, NHIPCAU_TELEGRAM_API_URL=fake.url, NHIPCAU_TELEGRAM_LIMITS_INTERVAL="1ms",
                  NHIPCAU_TELEGRAM_LIMITS_CHAT_INTERVAL="1ms", **settings)
    ballast = os.path.join(args.small, "ballast")
    try:
        house.start()
        log = Log(fake)
        print(f"before: {health(house)}, {shutil.disk_usage(args.small).free >> 20} MiB free", flush=True)
        fill(ballast)
        queue(fake, args.updates, args.users)
        told, since = None, time.time()
        while time.time() - since < args.full:
            now = health(house)
            if now != told:
                print(f"full for {time.time() - since:.0f} s: {now}, {log.read()} answered", flush=True)
                told = now
            time.sleep(1)
        os.remove(ballast)
        freed = time.time()
        print(f"freed: {log.read()} of {args.updates} answered", flush=True)
        while time.time() < end and log.read() < args.updates and time.time() - freed < 240:
            time.sleep(1)
        print(f"{time.time() - freed:.0f} s after it was freed: {health(house)}, {log.read()} answered, "
              f"{'the same process' if house.process.poll() is None else 'the process had ended'}", flush=True)
        time.sleep(10)
        sys.exit(report(args, log))
    finally:
        if os.path.exists(ballast):
            os.remove(ballast)
        house.end()
        fake.close()


if __name__ == "__main__":
    main()
