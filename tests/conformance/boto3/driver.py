"""How botocore (boto3, the AWS CLI) reads each input of a folder; see ../README.md for what is printed."""

import json
import os
import pathlib
import sys

import botocore.exceptions
import botocore.session

folder = pathlib.Path(sys.argv[1])
for name in ("AWS_PROFILE", "AWS_DEFAULT_PROFILE"):
    os.environ.pop(name, None)

session = botocore.session.Session()

for stem in sorted({path.stem for path in folder.iterdir()}):
    os.environ["AWS_CONFIG_FILE"] = str(folder / (stem + ".config"))
    os.environ["AWS_SHARED_CREDENTIALS_FILE"] = str(folder / (stem + ".credentials"))
    line = {"id": stem, "error": False, "profiles": {}, "sso_sessions": {}, "services": {}}
    try:
        session._config = None  # what it remembers of the files before
        config = session.full_config
        for key in ("profiles", "sso_sessions", "services"):
            line[key] = config.get(key, {})
    except botocore.exceptions.ConfigParseError:
        line["error"] = True
    print(json.dumps(line))
