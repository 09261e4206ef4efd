import { z } from 'zod';
import { onceAsked } from '../domain/kernel/once-asked';
import { DESKTOP_CALLS, DESKTOP_ERROR_CODES, DesktopError, type DesktopChannel, type ResponseOf } from './desktop-api';

/**
 * The answer to a call as it travels, over HTTP and between Electron's processes: an error thrown over there would
 * arrive without its code, so that it travels as a value.
 */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: DesktopError['code']; readonly message: string; readonly retry: boolean };
    };

const replySchema = onceAsked(() =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: z.unknown() }),
    z.strictObject({
      ok: z.literal(false),
      error: z.strictObject({ code: z.enum(DESKTOP_ERROR_CODES), message: z.string(), retry: z.boolean() }),
    }),
  ]),
);

/** The reply that carries a failure. */
export function errorReply(error: DesktopError): Reply {
  return { ok: false, error: { code: error.code, message: error.message, retry: error.retry } };
}

/**
 * The response in a reply, checked by the channel's validator. Throws `DesktopError`: the one sent, or
 * `invalid-response` where the reply or its value is not what the port says.
 */
export function openReply<Channel extends DesktopChannel>(channel: Channel, reply: unknown): ResponseOf<Channel> {
  const parsed = replySchema().safeParse(reply);
  if (!parsed.success) throw new DesktopError('invalid-response', `${channel}: not a reply`);
  if (!parsed.data.ok) {
    const { code, message, retry } = parsed.data.error;
    throw new DesktopError(code, message, { retry });
  }
  const response = DESKTOP_CALLS[channel].response.safeParse(parsed.data.value);
  if (!response.success) throw new DesktopError('invalid-response', `${channel}: ${response.error.message}`);
  return response.data as ResponseOf<Channel>;
}
