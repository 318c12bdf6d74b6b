# What fish completes: complete.fish SCRIPT LINE. Descriptions are left out.
source $argv[1]
complete --do-complete $argv[2] | string replace -r '\t.*' ''
