// What the problem matchers of a tasks.json make of the text on standard input, as VS Code applies them:
// each line goes to each matcher. `node problem_matcher.js TASKS.JSON`.
const fs = require('fs');

const severities = ['error', 'warning', 'info'];

function problem(matcher, line) {
    const pattern = matcher.pattern;
    const match = new RegExp(pattern.regexp).exec(line);
    if (!match) return [];
    const severity = pattern.severity ? match[pattern.severity] : matcher.severity;
    if (!severities.includes(severity)) throw new Error(`VS Code has no severity ${severity}`);
    return [{
        path: match[pattern.file],
        line: Number(match[pattern.line]),
        column: Number(match[pattern.column]),
        severity: severity === 'info' ? 'note' : severity, // as VS Code calls a note
        message: match[pattern.message],
        code: match[pattern.code],
    }];
}

const tasks = JSON.parse(fs.readFileSync(process.argv[2], 'utf8')).tasks;
const matchers = tasks.flatMap((task) => task.problemMatcher);
const lines = fs.readFileSync(0, 'utf8').split('\n');
console.log(JSON.stringify(lines.flatMap((line) => matchers.flatMap((matcher) => problem(matcher, line)))));
