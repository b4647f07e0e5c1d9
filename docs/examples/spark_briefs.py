#!/usr/bin/env python3
"""Makes briefs of pages with Spark: each partition is one `jianbao brief --jsonl`, fed line by line.

    pip install pyspark          # and Java 17, for example openjdk-17-jre-headless
    spark_briefs.py PAGES.jsonl BRIEFS [--jianbao PATH] [--partitions N]

PAGES.jsonl holds one page a line, {"id": …, "text": …}; so does each file of the folder BRIEFS hold one answer a line, in the
order of the pages: {"id", "tei", "articles"}, or {"id", "error"} for a page that can't be read. A bad page stops nothing.
"""
import argparse
import json
import os
import shlex
import shutil

from pyspark.sql import SparkSession


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages")
    arguments.add_argument("briefs")
    arguments.add_argument("--jianbao", default=shutil.which("jianbao") or ".build/release/jianbao")
    arguments.add_argument("--partitions", type=int, default=os.cpu_count())
    options = arguments.parse_args()

    spark = SparkSession.builder.appName("jianbao").getOrCreate()
    pages = spark.sparkContext.textFile(options.pages, options.partitions)
    # The cores are shared out by Spark, so each program works on one page at a time. Its exit status is 65 where a page
    # was bad; that page has its own answer, so the status is not an error of the job.
    command = f"{shlex.quote(os.path.abspath(options.jianbao))} brief --jsonl --jobs 1"
    briefs = pages.pipe(command, env=dict(os.environ)).cache()
    briefs.saveAsTextFile(options.briefs)
    errors = briefs.filter(lambda line: "error" in json.loads(line)).count()
    print(f"{briefs.count()} answers in {options.briefs}, {errors} of them errors")
    spark.stop()


main()
