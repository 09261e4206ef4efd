/** What the host answered. */
export interface HostAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends a message to the host. Rejects where it does not answer. */
export async function postToHost(send: typeof fetch, path: string, body: string): Promise<HostAnswer> {
  const response = await send(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
  });
  return { status: response.status, text: await response.text() };
}
