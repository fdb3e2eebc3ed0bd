"""Read a corpus with Fathom on Apache Spark, and write a model a line.

    spark-submit examples/spark/extract.py SOURCE TARGET [--fathom PATH] [--parts N]

SOURCE is a file or folder of JSON Lines with the keys id and text; TARGET a folder that is not there yet. Every part of the corpus is piped
through one `fathom extract --jsonl - --jobs 1`, so that Spark decides how many run at once. The lines of TARGET, part after part, are those
that a single `fathom extract --jsonl - < SOURCE` writes.
"""

import argparse
import shlex

from pyspark.sql import SparkSession


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--fathom", default="fathom", help="where the program is on every machine")
    parser.add_argument("--parts", type=int, default=None, help="into how many parts the corpus is cut, at least")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("fathom").getOrCreate()
    try:
        documents = spark.sparkContext.textFile(options.source, options.parts)
        command = shlex.join([options.fathom, "extract", "--jsonl", "-", "--jobs", "1"])
        documents.pipe(command, checkCode=True).saveAsTextFile(options.target)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
