# What bash completes: complete.bash SCRIPT WORD…; the cursor is after the last word.
# Words are passed as bash splits them, at `=` and `:`.
source "$1"
COMP_WORDS=("${@:2}")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMPREPLY=()
"$(complete -p credlint | sed 's/.*-F \([^ ]*\).*/\1/')"
if ((${#COMPREPLY[@]})); then printf '%s\n' "${COMPREPLY[@]}"; fi
