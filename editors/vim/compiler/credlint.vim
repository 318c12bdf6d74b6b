" Vim compiler file for credlint: `:compiler credlint`, then `:make FILE` and `:copen`.
" Columns count characters, Vim's %c counts bytes: behind letters past ASCII the cursor lands a little early.
if exists('current_compiler')
  finish
endif
let current_compiler = 'credlint'

CompilerSet makeprg=credlint\ --output-format\ concise\ --color\ never
" A note's `n` is Vim's own letter for one. Last: files that could not be read; the rest is no finding.
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,
      \%f:%l:%c:\ %tarning:\ %m,
      \%f:%l:%c:\ %tote:\ %m,
      \credlint:\ %trror:\ %m,
      \%-G%.%#
