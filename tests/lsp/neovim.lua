-- Drives `credlint lsp` with Neovim's own client, from 0.7 on, as a user's configuration would.
-- nvim --headless -u NONE -c 'luafile neovim.lua' in an empty folder, with credlint in PATH, and with the configuration
-- that the page on editors, in $PAGE, has for it.
local function check(condition, words)
  if condition then return end
  io.stderr:write('failed: ' .. words .. '\n')
  vim.cmd('cquit 1')
end

local function wait_for(words, condition)
  check(vim.wait(20000, condition, 10), words)
end

local function codes()
  local out = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do table.insert(out, each.code) end
  table.sort(out)
  return table.concat(out, ' ')
end

local page = table.concat(vim.fn.readfile(vim.env.PAGE), '\n')
local heading = vim.lsp.config and '**Neovim 0.11**' or '**Neovim from 0.7 on**'
local configuration = page:match(vim.pesc(heading) .. '.-```lua\n(.-)```')
check(configuration ~= nil, 'the page has a configuration')
loadstring(configuration)()

vim.fn.writefile({ 'É😀=x', 'A=1', 'A=2', 'AWS_REGION=eu-centrl-1' }, '.env')
vim.cmd('filetype on')
vim.cmd('edit .env')
local client
wait_for('a client', function()
  client = vim.lsp.buf_get_clients(0)[next(vim.lsp.buf_get_clients(0))]
  return client ~= nil and client.name == 'credlint'
end)
local id = client.id

wait_for('two diagnostics', function() return codes() == 'aws-unknown-region duplicate-key' end)
local first = vim.diagnostic.get(0)[1]
check(first.lnum == 2 and first.col == 0, 'the diagnostic is at the second A')
check(first.severity == vim.diagnostic.severity.WARN, 'it is a warning')

-- After characters of two and four bytes, of one and two UTF-16 units.
vim.api.nvim_buf_set_text(0, 0, 6, 0, 6, { 'é😀' })
vim.api.nvim_buf_set_lines(0, 4, 4, false, { 'B="é😀" y' })
wait_for('another diagnostic', function() return codes() == 'aws-unknown-region duplicate-key syntax' end)
for _, each in ipairs(vim.diagnostic.get(0)) do
  if each.code == 'syntax' then
    -- Neovim counts in bytes: `B="é😀" y`.
    check(each.lnum == 4, 'the diagnostic is on the line that was added')
    check(each.col == 11, 'its column is after é and 😀: ' .. each.col)
  end
end

local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, 20000)
  check(answers ~= nil, method .. ': ' .. tostring(problem))
  local answer = answers[id]
  check(answer ~= nil and answer.error == nil, method .. ' is answered')
  return answer.result
end

vim.api.nvim_win_set_cursor(0, { 3, 0 })
local encoding = client.offset_encoding
local hover = ask('textDocument/hover', vim.lsp.util.make_position_params(0, encoding))
check(hover.contents.value:find('duplicate-key', 1, true) ~= nil, 'the hover names the rule')

local function action(title)
  local params = vim.lsp.util.make_range_params(0, encoding)
  params.context = { diagnostics = {} }
  for _, each in ipairs(ask('textDocument/codeAction', params)) do
    if each.title:find(title, 1, true) then return each end
  end
  check(false, 'an action to ' .. title)
end

vim.lsp.util.apply_workspace_edit(action('ignore').edit, encoding)
local above = vim.api.nvim_buf_get_lines(0, 2, 3, false)[1]
check(above == '# credlint: ignore[duplicate-key]', 'the line above ignores the finding: ' .. above)

vim.api.nvim_win_set_cursor(0, { 5, 0 })
vim.lsp.util.apply_workspace_edit(action('write `eu-central-1`').edit, encoding)
check(vim.api.nvim_buf_get_lines(0, 4, 5, false)[1] == 'AWS_REGION=eu-central-1', 'the fix corrects the name')
wait_for('one diagnostic less', function() return not codes():find('aws-unknown-region', 1, true) end)

vim.api.nvim_buf_set_lines(0, 0, -1, false, { 'A=1' })
wait_for('no diagnostic', function() return codes() == '' end)

client.stop()
wait_for('the end of the client', function() return client.is_stopped() end)
io.stdout:write('all well\n')
vim.cmd('qall!')
