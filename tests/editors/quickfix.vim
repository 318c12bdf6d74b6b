" What :make puts into the quickfix list, as JSON into the file $QUICKFIX. Called with the plugin's folder
" in $PLUGIN, and what `:make` is given in $MAKE_ARGUMENTS.
let &runtimepath = $PLUGIN . ',' . &runtimepath
set shellpipe=>%s\ 2>&1
compiler credlint
execute 'silent make! ' . $MAKE_ARGUMENTS
let s:entries = []
for s:entry in getqflist()
  let s:name = s:entry.bufnr > 0 ? bufname(s:entry.bufnr) : ''
  call add(s:entries, {
        \ 'path': s:name, 'line': s:entry.lnum, 'column': s:entry.col,
        \ 'type': s:entry.type, 'text': s:entry.text, 'valid': s:entry.valid})
endfor
call writefile([json_encode(s:entries)], $QUICKFIX)
qall!
