" Vim compiler file for credlint: `:compiler credlint`, then `:make FILE` and `:copen`.
" Columns count characters, Vim's %c counts bytes: after non-ASCII letters the cursor is a little early.
if exists('current_compiler')
  finish
endif
let current_compiler = 'credlint'

CompilerSet makeprg=credlint\ --output-format\ concise\ --color\ never
" `n` is Vim's type for a note. The last patterns: errors about files, but not the summary of a run; everything else is
" ignored.
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,
      \%f:%l:%c:\ %tarning:\ %m,
      \%f:%l:%c:\ %tote:\ %m,
      \%-Gcredlint:\ error:\ %*\\d\ file%.%#\ could\ not\ be\ checked,
      \credlint:\ %trror:\ %m,
      \%-G%.%#
