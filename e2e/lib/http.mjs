// RPC by HTTP and as bytes, without a client that would know better.

/// Sends `body`, a text or something for JSON, and returns the status and what came back: parsed, if it is JSON.
export async function post(url, body) {
	const response = await fetch(url.replace(/^ws:/, 'http:'), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
	const text = await response.text();
	try {
		return { status: response.status, answer: JSON.parse(text) };
	} catch {
		return { status: response.status, answer: text };
	}
}

/// The answer to one request: `{ result }` or `{ error: { code, message, data } }`.
export async function ask(url, method, ...params) {
	const { answer } = await post(url, { jsonrpc: '2.0', id: 1, method, params });
	return answer;
}
