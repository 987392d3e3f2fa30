#!/usr/bin/env python3
"""Runs the conversations of src/test/scenarios against a fresh installation, by polling or by webhook.

Usage: scenarios.py JAR RIG polling|webhook [--work DIR] [--docs DIR] [--only FILE ...] [--verbose]

RIG is the directory of the measuring rig (tgfake.mjs, scenario.mjs) with its packages installed.
--docs writes each role's chat, as its person sees it, to DIR/<role>.md when all steps have passed.
Ends with "N passed, M failed" and exit code 1 if a step failed. Ends only the processes it started.
"""
import argparse, glob, os, subprocess, sys, tempfile
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


def main():
    args = arguments()
    work = args.work or tempfile.mkdtemp(prefix="nhipcau-scenarios-")
    os.makedirs(work, exist_ok=True)
    files = args.only or sorted(glob.glob(os.path.join(SCENARIOS, "*.yaml")))
    fake = Fake(args.rig, work)
    house = House(work, args.jar, args.mode == "webhook", NHIPCAU_TELEGRAM_API_URL=fake.url)
    print(f"{args.mode}, in {work}", flush=True)
    try:
        house.start()
        variables = {"work": work, "log": house.log, "house": os.path.join(HERE, "house.py"), "base": house.set["base"]}
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
