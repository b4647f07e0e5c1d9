#!/usr/bin/env python3
"""Measures Jianbao, stage by stage and as a whole, and beside it what a user would take instead.

    bench.py [--rounds N] [--megabytes N] [--results FILE]

Prints a table and writes JSON. The ratios of one run are held against floors.json; below a floor the exit status is 1.
Seconds are never judged: they belong to the machine. What runs on one core is timed by the processor, so that other
work on the machine matters little; start-up and all cores are timed on the wall.
"""
import argparse
import csv
import json
import os
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BUILD = os.path.join(ROOT, ".build")
RELEASE = os.path.join(BUILD, "release")
GLOSSARY = os.path.join(ROOT, "glossary", "glossary.csv")
VENV = os.path.join(BUILD, "bench", "venv")
VENV_PYTHON = os.path.join(VENV, "bin", "python")
PACKAGES = ["jieba", "rjieba", "sumy", "numpy", "pyahocorasick", "ahocorasick_rs", "daachorse", "lxml"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--megabytes", type=float, default=2)
    arguments.add_argument("--results", default=os.path.join(BUILD, "bench", "results.json"))
    options = arguments.parse_args()
    # Everything is measured from the project's own folder, where the glossary is found.
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        pages, terms = os.path.join(folder, "pages"), os.path.join(folder, "terms.csv")
        write_pages(pages, options.megabytes * 1e6)
        write_terms(terms)
        results = {"machine": machine(), "stages": stages(pages, terms, options.rounds)}
        results["job"] = whole_job(pages, folder, max(3, options.rounds // 2))
        results["start-up"] = start_up(folder)
        results["peers"] = peers(pages, terms, options.rounds, folder)
        if results["peers"]:
            results["start-up"]["jieba loaded"] = peer_start_up()
    results["ratios"] = ratios(results)
    os.makedirs(os.path.dirname(options.results), exist_ok=True)
    with open(options.results, "w", encoding="utf-8") as file:
        json.dump(results, file, indent=2, ensure_ascii=False)
    show(results)
    print(f"\nThe figures are in {os.path.relpath(options.results)}.")
    sys.exit(judge(results["ratios"]))


# What is measured on


def write_pages(folder, size):
    """Pages of 5 to 10 KB, made of the blocks of our seeds with other figures; the same in every run."""
    os.makedirs(folder)
    chance = random.Random(2026)
    articles = []
    for name in sorted(os.listdir("seeds")):
        if name.endswith(".txt"):
            data = open(os.path.join("seeds", name), "rb").read()
            try:
                text = data.decode("utf-8")
            except UnicodeDecodeError:
                text = data.decode("gb18030")
            blocks = re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip())
            articles += [blocks[at : at + 4] for at in range(0, len(blocks), 4)]
    number = 0
    while size > 0:
        blocks, length, wanted = [], 0, chance.randint(5000, 9500)
        while length < wanted:
            blocks += chance.choice(articles)
            length = len("\n\n".join(blocks).encode())
        text = re.sub(r"\d", lambda digit: chance.choice("123456789") if chance.random() < 0.3 else digit[0],
                      "\n\n".join(blocks)) + "\n"
        with open(os.path.join(folder, f"page{number:05}.txt"), "w", encoding="utf-8") as file:
            file.write(text)
        size -= len(text.encode())
        number += 1


def write_terms(path):
    """The terms of our glossary that are Chinese from end to end: what every matcher reads alike."""
    with open(GLOSSARY, encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        terms = sorted({row["term"] for row in rows if re.fullmatch("[\u4e00-\u9fff]{2,}", row["term"] or "")})
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["term", "english", "status"])
        writer.writerows([term, "x", "approved"] for term in terms)


def machine():
    model = platform.processor()
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return {"processor": model, "cores": os.cpu_count(), "system": platform.platform(),
            "load": os.getloadavg()[0]}


# Our own


def stages(pages, terms, rounds):
    run = subprocess.run([os.path.join(RELEASE, "StageBenchmarks"), pages, terms, str(rounds)],
                         stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)


# A process inherits the peak memory of the one it is forked from, so the command is started from a small one.
TIMED = """
import json, os, subprocess, sys, time
start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
print(json.dumps([time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, status]))
"""


def timed(command, environment=None):
    """The seconds of a command that must succeed, on the wall and of processors, and its peak memory in MB."""
    run = subprocess.run([sys.executable, "-c", TIMED, *command], capture_output=True, text=True, env=environment)
    seconds, processor, memory, status = json.loads(run.stdout)
    if status != 0:
        sys.exit(f"{' '.join(command[:6])} …: {run.stderr}")
    return seconds, processor, memory


def whole_job(pages, folder, rounds):
    """The program on all pages, start and files included."""
    files = [os.path.join(pages, name) for name in sorted(os.listdir(pages))]
    size = sum(os.path.getsize(file) for file in files)
    cores = os.cpu_count()
    forms = {"TEI": ["--formats", "tei", "--no-validate"], "TEI, HTML, Markdown": ["--no-validate"],
             "all, validated": []}
    job = {"bytes": size, "pages": len(files), "cases": []}
    outputs = {}
    for name, options in forms.items():
        for jobs in sorted({1, cores}):
            wall, processor, memory = [], [], 0
            for number in range(rounds):
                output = os.path.join(folder, f"out-{len(outputs)}-{jobs}-{number}")
                command = [os.path.join(RELEASE, "jianbao"), "brief", *files, "-o", output, "--jobs", str(jobs)]
                took, used, peak = timed(command + options)
                wall.append(took)
                processor.append(used)
                memory = max(memory, peak)
                tei = b"".join(open(os.path.join(output, file), "rb").read()
                               for file in sorted(os.listdir(output)) if file.endswith(".xml"))
                if outputs.setdefault("tei", tei) != tei:
                    sys.exit(f"The TEI of {name} with {jobs} workers differs from that of the first run.")
                shutil.rmtree(output)
            job["cases"].append({"name": name, "workers": jobs, "wall": wall, "seconds": processor if jobs == 1 else wall,
                                 "megabytes": memory})
    return job


def start_up(folder):
    """One page from start to finished files: with the dictionary cache, and the first run on a machine."""
    command = [os.path.join(RELEASE, "jianbao"), "brief", "seeds/liuzhou-01.txt", "-o",
               os.path.join(folder, "one"), "--force"]
    first = [timed(command, os.environ | {"JIANBAO_CACHE": os.path.join(folder, f"cache{number}")})[0]
             for number in range(3)]
    timed(command)
    return {"one page": [timed(command)[0] for _ in range(11)], "first run": first}


def peer_start_up():
    """The start of Python with jieba's dictionary in memory, from its cache."""
    command = [VENV_PYTHON, "-c", "import jieba; jieba.initialize()"]
    timed(command)
    return [timed(command)[0] for _ in range(3)]


# The peers


def peers(pages, terms, rounds, folder):
    stamp = os.path.join(VENV, "packages")
    wanted = " ".join(PACKAGES)
    if not os.path.exists(stamp) or open(stamp, encoding="utf-8").read() != wanted:
        print("Installing the peers from PyPI …", file=sys.stderr)
        try:
            subprocess.run([sys.executable, "-m", "venv", VENV], check=True, stdout=subprocess.DEVNULL)
            subprocess.run([VENV_PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except (subprocess.CalledProcessError, OSError):
            print("The peers could not be installed, so they are left out: check the network connection to PyPI and "
                  "that python3-venv is installed.", file=sys.stderr)
            return []
        with open(stamp, "w", encoding="utf-8") as file:
            file.write(wanted)
    run = subprocess.run(
        [VENV_PYTHON, os.path.join(HERE, "peers.py"), pages, terms, GLOSSARY, str(max(3, rounds // 2)),
         os.path.join(folder, "chain")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if run.returncode != 0:
        sys.exit(f"The peers failed: {run.stderr.decode()}")
    return json.loads(run.stdout)


# Results


def speed(size, seconds):
    """Megabytes of source a second, by the median of the rounds."""
    return size / 1e6 / statistics.median(seconds)


def ratios(results):
    """How many times faster we are than a peer in the same run, and how one of our own times compares with another."""
    size = results["stages"]["bytes"]
    ours = {case["name"]: speed(size, case["seconds"]) for case in results["stages"]["cases"]}
    count = {case["name"]: case["count"] for case in results["stages"]["cases"]}
    job = {(case["name"], case["workers"]): speed(results["job"]["bytes"], case["seconds"])
           for case in results["job"]["cases"]}
    cores = results["machine"]["cores"]
    found = {
        "job validated : job": job["all, validated", 1] / job["TEI, HTML, Markdown", 1],
    }
    if "jieba loaded" in results["start-up"]:
        found["one page : jieba loaded"] = (
            statistics.median(results["start-up"]["jieba loaded"]) / statistics.median(results["start-up"]["one page"]))
    if cores > 1:
        wall = {case["workers"]: statistics.median(case["wall"]) for case in results["job"]["cases"]
                if case["name"] == "TEI"}
        found["all cores : one core"] = wall[1] / wall[cores]
    against = {"jieba": "segment", "rjieba": "segment", "pyahocorasick": "match bare", "ahocorasick_rs": "match bare",
               "daachorse": "match bare", "sumy luhn": "summarize", "sumy lexrank": "summarize"}
    for peer in results["peers"]:
        theirs = speed(peer["bytes"], peer["seconds"])
        if peer["name"] == "Python chain":
            found["job : Python chain"] = job["TEI", 1] / theirs
        else:
            found[f"{against[peer['name']]} : {peer['name']}"] = ours[against[peer["name"]]] / theirs
        # Both look for the leftmost-longest terms, so both must find as many.
        if peer["name"] in ("ahocorasick_rs", "daachorse") and peer["count"] != count["match bare"]:
            sys.exit(f"{peer['name']} finds {peer['count']} terms, Jianbao {count['match bare']}.")
    return found


def show(results):
    name = results["machine"]
    print(f"\n{name['processor']}, {name['cores']} cores, {name['system']}, load {name['load']:.1f}")
    stages, job = results["stages"], results["job"]
    print(f"{stages['pages']} pages, {stages['bytes'] / 1e6:.2f} MB of source; medians\n")
    print(f"{'stage, one core':34}{'count':>12}{'MB/s':>10}")
    for case in stages["cases"]:
        print(f"{case['name']:34}{case['count']:>12}{speed(stages['bytes'], case['seconds']):>10.2f}")
    print(f"\n{'program, files written':34}{'workers':>12}{'MB/s':>10}{'MB of memory':>14}")
    for case in job["cases"]:
        print(f"{case['name']:34}{case['workers']:>12}{speed(job['bytes'], case['seconds']):>10.2f}"
              f"{case['megabytes']:>14.0f}")
    for label, seconds in results["start-up"].items():
        print(f"{label:34}{statistics.median(seconds) * 1000:>19.0f} ms")
    if results["peers"]:
        print(f"\n{'peer, one core':34}{'count':>12}{'MB/s':>10}")
    for peer in results["peers"]:
        label = f"{peer['name']} ({peer['version']})"
        print(f"{label:34}{peer['count']:>12}{speed(peer['bytes'], peer['seconds']):>10.2f}")
    print(f"\n{'ratio':34}{'':>12}{'':>4}{'now':>6}{'floor':>10}")
    floors = read_floors()
    for label, ratio in results["ratios"].items():
        print(f"{label:34}{ratio:>22.2f}{floors.get(label, 0):>10}")


def read_floors():
    with open(os.path.join(HERE, "floors.json"), encoding="utf-8") as file:
        return json.load(file)


def judge(ratios):
    """1 where a ratio is below its floor."""
    failed = False
    for label, floor in read_floors().items():
        if label in ratios and ratios[label] < floor:
            print(f"{label} is {ratios[label]:.2f}, below its floor of {floor}: something has become slower.")
            failed = True
    return int(failed)


if __name__ == "__main__":
    main()
