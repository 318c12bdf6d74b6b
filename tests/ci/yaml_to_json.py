"""The documents of the YAML on standard input, as one JSON array."""
import json
import sys

import yaml

json.dump(list(yaml.safe_load_all(sys.stdin)), sys.stdout)
