// Drives `credlint lsp` with the client library of VS Code. node vscode.js PROGRAM, in an empty folder.
'use strict';
const assert = require('assert');
const { spawn } = require('child_process');
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const lsp = require('vscode-languageserver-protocol/node');

const program = process.argv[2];
const uri = (name) => pathToFileURL(path.resolve(name)).href;

class Client {
  constructor() {
    this.server = spawn(program, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.exit = new Promise((resolve) => this.server.on('exit', resolve));
    this.connection = lsp.createProtocolConnection(
      new lsp.StreamMessageReader(this.server.stdout),
      new lsp.StreamMessageWriter(this.server.stdin),
    );
    this.pushed = [];
    this.waiting = [];
    this.registered = [];
    this.refreshed = 0;
    this.connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
      this.pushed.push(params);
      this.waiting.splice(0).forEach((each) => each());
    });
    this.connection.onRequest(lsp.RegistrationRequest.type, (params) => {
      this.registered.push(...params.registrations);
    });
    this.connection.onRequest(lsp.DiagnosticRefreshRequest.type, () => {
      ++this.refreshed;
    });
    this.connection.onError((error) => assert.fail(String(error)));
    this.connection.listen();
  }

  async initialize(positionEncodings, pulls) {
    const { capabilities } = await this.connection.sendRequest(lsp.InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri('.'),
      capabilities: {
        general: { positionEncodings },
        workspace: {
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
          didChangeWatchedFiles: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
        },
        textDocument: {
          publishDiagnostics: { relatedInformation: true, versionSupport: true },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
          ...(pulls ? { diagnostic: { relatedDocumentSupport: false } } : {}),
        },
      },
    });
    await this.connection.sendNotification(lsp.InitializedNotification.type, {});
    this.encoding = capabilities.positionEncoding;
    return capabilities;
  }

  // Columns are counted in the negotiated encoding.
  position(line, text) {
    return { line, character: this.encoding === 'utf-8' ? Buffer.byteLength(text) : text.length };
  }

  open(name, text) {
    this.version = 1;
    return this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
      textDocument: { uri: uri(name), languageId: 'dotenv', version: this.version, text },
    });
  }

  change(name, ...contentChanges) {
    return this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(name), version: ++this.version },
      contentChanges,
    });
  }

  // The diagnostics that were pushed for this version.
  async diagnostics(name) {
    for (;;) {
      const found = this.pushed.find((each) => each.uri === uri(name) && each.version === this.version);
      if (found) return found.diagnostics;
      await new Promise((resolve) => this.waiting.push(resolve));
    }
  }

  async pull(name) {
    const report = await this.connection.sendRequest(lsp.DocumentDiagnosticRequest.type, {
      textDocument: { uri: uri(name) },
    });
    assert.strictEqual(report.kind, 'full');
    return report.items;
  }

  actions(name, range, only) {
    return this.connection.sendRequest(lsp.CodeActionRequest.type, {
      textDocument: { uri: uri(name) },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  }

  // The text of the document after the edit of an action.
  applied(action, name, text) {
    const [change] = action.edit.documentChanges;
    assert.deepStrictEqual(change.textDocument, { uri: uri(name), version: this.version });
    const bytes = Buffer.from(text, this.encoding === 'utf-8' ? 'utf8' : 'utf16le');
    const unit = this.encoding === 'utf-8' ? 1 : 2;
    const name_of = this.encoding === 'utf-8' ? 'utf8' : 'utf16le';
    const starts = [0];
    for (let i = 0; i < bytes.length; i += unit) if (bytes[i] === 10) starts.push(i + unit);
    const offset = ({ line, character }) => starts[line] + unit * character;
    let out = bytes;
    for (const edit of [...change.edits].reverse()) {
      out = Buffer.concat([
        out.subarray(0, offset(edit.range.start)),
        Buffer.from(edit.newText, name_of),
        out.subarray(offset(edit.range.end)),
      ]);
    }
    return out.toString(name_of);
  }

  async shutdown() {
    await this.connection.sendRequest(lsp.ShutdownRequest.type);
    await this.connection.sendNotification(lsp.ExitNotification.type);
    assert.strictEqual(await this.exit, 0);
    this.connection.dispose();
  }
}

const codes = (diagnostics) => diagnostics.map((each) => each.code).join(' ');

async function edits(encodings, expected) {
  const client = new Client();
  assert.strictEqual((await client.initialize(encodings, false)).positionEncoding, expected);
  await client.open('.env', 'É😀=x\nB="é😀" y\n');
  const [syntax] = await client.diagnostics('.env');
  assert.strictEqual(syntax.code, 'syntax');
  assert.deepStrictEqual(syntax.range.start, client.position(1, 'B="é😀" '));
  // After wide characters, and then over two lines.
  const [from, to] = [client.position(1, 'B="é😀"'), client.position(1, 'B="é😀" y')];
  await client.change('.env', { range: { start: from, end: to }, text: '' });
  assert.strictEqual(codes(await client.diagnostics('.env')), '');
  await client.change(
    '.env',
    { range: { start: client.position(0, 'É😀=x'), end: client.position(1, '') }, text: '😀\r\nÉ😀=y\r\n' },
    { range: { start: client.position(1, 'É'), end: client.position(1, 'É😀') }, text: '😀' },
  );
  const text = 'É😀=x😀\r\nÉ😀=y\r\nB="é😀"\n';
  const twice = (await client.diagnostics('.env')).find((each) => each.code === 'duplicate-key');
  assert.strictEqual(twice.relatedInformation[0].location.range.start.line, 0);

  const range = twice.range;
  const ignore = (await client.actions('.env', range)).find(
    (each) => each.title.includes('ignore') && each.diagnostics[0].code === 'duplicate-key',
  );
  assert.strictEqual(ignore.kind, 'quickfix');
  const ignored = '# credlint: ignore[duplicate-key]\r\nÉ😀=y';
  assert.strictEqual(client.applied(ignore, '.env', text), text.replace('É😀=y', ignored));

  const hover = await client.connection.sendRequest(lsp.HoverRequest.type, {
    textDocument: { uri: uri('.env') },
    position: range.start,
  });
  assert.match(hover.contents.value, /^\*\*duplicate-key\*\* /);

  await client.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, {
    textDocument: { uri: uri('.env') },
  });
  await client.connection.sendRequest(lsp.HoverRequest.type, {
    textDocument: { uri: uri('.env') },
    position: range.start,
  });
  assert.deepStrictEqual(client.pushed[client.pushed.length - 1], { uri: uri('.env'), diagnostics: [] });
  await client.shutdown();
}

async function pulls() {
  const client = new Client();
  const can = await client.initialize(['utf-8', 'utf-16'], true);
  assert.strictEqual(can.diagnosticProvider.workspaceDiagnostics, false);
  await client.open('.env', 'A=1\nA=2\n');
  assert.strictEqual(codes(await client.pull('.env')), 'duplicate-key');
  await client.change('.env', { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, text: 'B' });
  assert.strictEqual(codes(await client.pull('.env')), '');
  assert.deepStrictEqual(client.pushed, []);
  const [watch] = client.registered;
  assert.strictEqual(watch.method, 'workspace/didChangeWatchedFiles');

  // The configuration is read again.
  await client.change('.env', { text: 'A=1\nA=2\n' });
  assert.strictEqual(codes(await client.pull('.env')), 'duplicate-key');
  fs.writeFileSync('.credlint.toml', 'ignore = ["duplicate-key"]\n');
  const changes = [{ uri: uri('.credlint.toml'), type: lsp.FileChangeType.Created }];
  await client.connection.sendNotification(lsp.DidChangeWatchedFilesNotification.type, { changes });
  assert.strictEqual(codes(await client.pull('.env')), '');
  assert.strictEqual(client.refreshed, 1);
  fs.unlinkSync('.credlint.toml');
  await client.connection.sendNotification(lsp.DidChangeConfigurationNotification.type, { settings: {} });
  assert.strictEqual(codes(await client.pull('.env')), 'duplicate-key');
  assert.strictEqual(client.refreshed, 2);

  await assert.rejects(client.connection.sendRequest('credlint/nothing'), { code: -32601 });
  await client.shutdown();
}

async function main() {
  await edits(['utf-16'], 'utf-16');
  await edits(['utf-8', 'utf-16'], 'utf-8');
  await pulls();
  console.log('all well');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
