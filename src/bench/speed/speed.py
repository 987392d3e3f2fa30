#!/usr/bin/env python3
"""The same work as other bots do, measured beside them: node PEERS first, then this, on one machine and one PostgreSQL.

Usage: speed.py JAR RIG WORKDIR --postgres JDBC_URL USER PASSWORD [--reps 3] [--java JAVA] [--backlog 20000] [--pg-pid FILE]

JAR is the application with src/bench/java in it (mvn -Pbench package). Each run: a fresh process and database schema, a fake Telegram
without limits; a backlog from 2,000 chats, cold and again warm, where each message writes one business row and is answered; then 50
messages a second for 20 s. Prints medians. Loopback only.
"""
import argparse, json, os, re, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "telegram"))
from house import Fake, House, TOKEN, answers, ask, on_postgres  # noqa: E402

#: what the image runs with
FLAGS = ["-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xms48m", "-Xmn24m", "-Xmx384m", "-Xss512k",
         "-XX:TieredStopAtLevel=1", "-XX:MinHeapFreeRatio=10",
         "-XX:MaxHeapFreeRatio=20", "-XX:ReservedCodeCacheSize=64m", "-XX:TrimNativeHeapInterval=30000", "-XX:-ShrinkHeapInSteps"]
os.environ["MALLOC_ARENA_MAX"] = "2"


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("jar"); p.add_argument("rig"); p.add_argument("workdir")
    p.add_argument("--postgres", nargs=3, metavar=("URL", "USER", "PASSWORD"), required=True)
    p.add_argument("--reps", type=int, default=3)
    p.add_argument("--backlog", type=int, default=20000)
    p.add_argument("--users", type=int, default=2000)
    p.add_argument("--java", default="java")
    p.add_argument("--handlers", default="")
    p.add_argument("--flags", default="", help="more for the JVM, such as -XX:StartFlightRecording=...")
    p.add_argument("--at-once", default="32")
    p.add_argument("--pg-pid", default="", help="the server's postmaster.pid: its processor time is told as well")
    p.add_argument("--statements", action="store_true", help="count them for each message; the server has pg_stat_statements")
    p.add_argument("--profile", default="", help="a file: a flight recording of a third backlog, which no figure counts")
    return p.parse_args()


def load(rig, fake, work, mode, pid, **more):
    result = os.path.join(work, "load.json")
    command = ["node", os.path.join(rig, "load.mjs"), mode, "--control", fake.control, "--bot", TOKEN, "--match", r"\(in (\d+)\)",
               "--pid", str(pid), "--json", result, "--quiet"] + sum(([f"--{n}", str(v)] for n, v in more.items()), [])
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    return json.load(open(result))


def cpu(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def database_cpu(pid_file):
    """Of the server's processes that are there now; those that ended are not counted."""
    if not pid_file:
        return 0
    server = open(pid_file).readline().strip()
    children = subprocess.run(["pgrep", "-P", server], capture_output=True, text=True).stdout.split()
    return sum(cpu(child) for child in children if os.path.exists(f"/proc/{child}/stat"))


def statements(args, psql):
    """All that this database was asked so far."""
    if not args.statements:
        return 0
    return int(subprocess.run(psql + ["SELECT COALESCE(SUM(calls), 0) FROM pg_stat_statements JOIN pg_database d ON d.oid = dbid"
                                      " WHERE datname = current_database()"], check=True, capture_output=True, text=True).stdout)


def rss(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{pid}/status").read()).group(1)) / 1024


def profile(args, fake, work, pid):
    jcmd = os.path.join(os.path.dirname(args.java), "jcmd")
    subprocess.run([jcmd, str(pid), "JFR.start", "name=third", "settings=profile"], check=True, stdout=subprocess.DEVNULL)
    load(args.rig, fake, work, "backlog", pid, users=args.users, messages=args.backlog // args.users)
    subprocess.run([jcmd, str(pid), "JFR.dump", "name=third", "filename=" + os.path.abspath(args.profile)], check=True,
                   stdout=subprocess.DEVNULL)


def run(args, number):
    work = os.path.join(os.path.abspath(args.workdir), f"run{number}")
    os.makedirs(work, exist_ok=True)
    url, user, password = args.postgres
    schema = f"speed_{int(time.time())}"
    host = re.search(r"//([^:/]+):(\d+)/(\w+)", url)
    psql = ["psql", "-h", host[1], "-p", host[2], "-U", user, "-d", host[3], "-qAt", "-c"]
    subprocess.run(psql + [f"CREATE SCHEMA {schema}"], check=True)
    fake = Fake(args.rig, work, "--quiet")
    settings = on_postgres(work, f"{url}?currentSchema={schema}", user, password) | {
        "NHIPCAU_TELEGRAM_API_URL": fake.url, "NHIPCAU_TELEGRAM_LIMITS_INTERVAL": "0ms", "NHIPCAU_TELEGRAM_LIMITS_CHAT_INTERVAL": "0ms",
        "NHIPCAU_TELEGRAM_LIMITS_AT_ONCE": args.at_once, "NHIPCAU_TELEGRAM_POLL_FOR": "30s"}
    if args.handlers:
        settings["NHIPCAU_ENGINE_HANDLERS"] = args.handlers
    house = House(work, args.jar, java=args.java, flags=FLAGS + args.flags.split(), **settings)
    started = time.time()
    house.start()
    ready = time.time() - started
    pid = house.process.pid
    while not fake.get("/updates")["polling"]:
        time.sleep(0.05)
    time.sleep(2)
    idle, start_cpu = rss(pid), cpu(pid)
    cold = load(args.rig, fake, work, "backlog", pid, users=args.users, messages=args.backlog // args.users)
    time.sleep(0.5)
    database_before, statements_before = database_cpu(args.pg_pid), statements(args, psql)
    warm = load(args.rig, fake, work, "backlog", pid, users=args.users, messages=args.backlog // args.users)
    database = database_cpu(args.pg_pid) - database_before
    of_backlog = statements(args, psql) - statements_before
    time.sleep(1.5)
    statements_before = statements(args, psql)
    steady = load(args.rig, fake, work, "open", pid, users=500, messages=2, rate=50, settle=5)
    of_steady = statements(args, psql) - statements_before
    if args.profile:
        profile(args, fake, work, pid)
    rows = int(subprocess.run(psql + [f"SELECT count(*) FROM {schema}.bench_petition"], check=True, capture_output=True,
                              text=True).stdout)
    house.kill()
    fake.close()
    subprocess.run(psql + [f"DROP SCHEMA {schema} CASCADE"], check=True, stderr=subprocess.DEVNULL)
    figures = {"ready_s": round(ready, 1), "start_cpu_s": round(start_cpu, 1), "rss_idle": round(idle),
               "cold": cold["perSecond"], "warm": warm["perSecond"], "p50": steady["latencyFromSent"]["p50"],
               "p99": steady["latencyFromSent"]["p99"], "cpu1000": warm["process"]["cpuPer1000"], "db_cpu1000": round(1000 * database / args.backlog, 3),
               "statements_warm": round(of_backlog / args.backlog, 1), "statements_steady": round(of_steady / 1000, 1), "rss_load": warm["process"]["rssMedianMiB"], "rss_peak": warm["process"]["rssPeakMiB"],
               "lost": cold["lost"] + warm["lost"] + steady["lost"],
               "doubled": cold["duplicates"] + warm["duplicates"] + steady["duplicates"], "rows": rows}
    print(json.dumps(figures), flush=True)
    return figures


def main():
    args = arguments()
    all_runs = [run(args, number) for number in range(args.reps)]
    print("median", json.dumps({name: statistics.median(r[name] for r in all_runs) for name in all_runs[0]}))


if __name__ == "__main__":
    main()
