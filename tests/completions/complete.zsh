# What zsh completes: complete.zsh SCRIPT LINE FILE; the line is typed into an interactive zsh, then Tab, and
# the candidates are written into the file, one per line.
zmodload zsh/zpty

setup="$3.setup"
cat >$setup <<SETUP
PROMPT=
unsetopt beep
autoload -Uz compinit
compinit -D -u
source ${(q)1}
compadd() {
  # Called to fill arrays: nothing is offered yet.
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "\$@"; return; fi
  typeset -a offered
  builtin compadd -A offered "\$@"
  if (( \$#offered )); then print -rl -- \$offered >>${(q)3}; fi
  builtin compadd "\$@"
}
done_now() { print -r -- '(end)' >>${(q)3}; exit }
comppostfuncs=(done_now)
bindkey '^I' complete-word
SETUP

zpty shell zsh -f -i
zpty -w shell "source ${(q)setup}"
zpty -w -n shell "$2"$'\t'
for (( attempt = 0; attempt < 800; attempt++ )); do
  if grep -qs '^(end)$' "$3"; then break; fi
  zpty -r -t shell ignored
  sleep 0.05
done
zpty -d shell
