# What bash completes: complete.bash SCRIPT WORD…; the last word is the one with the cursor behind it.
# Words come split as bash splits them, at `=` and `:`.
source "$1"
COMP_WORDS=("${@:2}")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMPREPLY=()
"$(complete -p credlint | sed 's/.*-F \([^ ]*\).*/\1/')"
if ((${#COMPREPLY[@]})); then printf '%s\n' "${COMPREPLY[@]}"; fi
