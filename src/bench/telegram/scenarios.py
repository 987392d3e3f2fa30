#!/usr/bin/env python3
"""Runs the conversations of src/test/scenarios against a fresh installation, by polling or by webhook.

Usage: scenarios.py JAR RIG polling|webhook [--work DIR] [--docs DIR] [--only FILE ...] [--verbose]

RIG is the directory of the measuring rig (tgfake.mjs, scenario.mjs) with its packages installed.
--docs writes each role's chat, as its person sees it, to DIR/<role>.md when all steps have passed.
Ends with "N passed, M failed" and exit code 1 if a step failed. Ends only the processes it started.
"""
import argparse, datetime, glob, os, re, subprocess, sys, tempfile
import chats
from house import Fake, House

HERE = os.path.dirname(os.path.abspath(__file__))
SCENARIOS = os.path.normpath(os.path.join(HERE, "../../test/scenarios"))


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("rig"); p.add_argument("mode", choices=["polling", "webhook"])
    p.add_argument("--work", default=None); p.add_argument("--docs", default=None)
    p.add_argument("--only", nargs="*", default=None); p.add_argument("--verbose", action="store_true")
    p.add_argument("--stay", action="store_true", help="leave everything running until Enter is pressed")
    return p.parse_args()


def dated(text):
    """{{+40}} is the day in 40 days; {{-3, dd}} its day of the month only."""
    def day(match):
        that = datetime.date.today() + datetime.timedelta(days=int(match.group(1)))
        form = (match.group(2) or "dd/MM/yyyy").strip()
        return form.replace("dd", f"{that:%d}").replace("MM", f"{that:%m}").replace("yyyy", f"{that:%Y}")
    return re.sub(r"\{\{([+-]\d+)(?:,([^}]*))?\}\}", day, text)


def main():
    args = arguments()
    work = args.work or tempfile.mkdtemp(prefix="nhipcau-scenarios-")
    os.makedirs(work, exist_ok=True)
    files = args.only or sorted(glob.glob(os.path.join(SCENARIOS, "*.yaml")))
    with open(os.path.join(SCENARIOS, "ke-hoach.txt"), encoding="utf-8") as plan, \
            open(os.path.join(work, "ke-hoach.txt"), "w", encoding="utf-8") as today:
        today.write(dated(plan.read()))
    fake = Fake(args.rig, work)
    house = House(work, args.jar, args.mode == "webhook", NHIPCAU_TELEGRAM_API_URL=fake.url)
    print(f"{args.mode}, in {work}", flush=True)
    try:
        house.start()
        variables = {"work": os.path.abspath(work), "log": house.log, "house": os.path.join(HERE, "house.py")}
        command = ["node", os.path.join(args.rig, "scenario.mjs"), "--control", fake.control]
        for name, value in variables.items():
            command += ["--var", f"{name}={value}"]
        result = subprocess.run(command + (["--verbose"] if args.verbose else []) + files).returncode
        if args.docs and result == 0:
            chats.write(fake, files, args.docs)
        if args.stay:
            input(f"control {fake.control}, Enter ends it all\n")
    finally:
        house.end()
        fake.close()
    sys.exit(result)


main()
