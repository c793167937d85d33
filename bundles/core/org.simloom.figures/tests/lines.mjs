// A reporter of results for whoever has started the tests: a line of JSON for each.
export default async function* lines(source) {
    for await (const { type, data } of source) {
        if (type === 'test:pass' || type === 'test:fail') {
            const error = data.details.error;
            yield JSON.stringify({
                name: data.name, passed: type === 'test:pass', skipped: data.skip !== undefined, milliseconds: Math.round(data.details.duration_ms),
                message: error ? String(error.cause?.stack ?? error.cause ?? error.stack) : ''
            }) + '\n';
        }
    }
}
