import { Alert, Button, FileButton } from '@mantine/core';
import { takesTyping } from '@renderer/ui/keyboard/shortcut';
import { useTranslation } from '@renderer/ui/use-translation';
import type { Actor } from '@shared/domain/actors/actor';
import { logoBytes } from '@shared/domain/actors/logo-bytes';
import type { Failure } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import type { MessageKey } from '@shared/i18n';
import { useEffect, useMemo, useRef, useState } from 'react';
import { logoOf } from './logo-picture';
import classes from './logo.module.css';

interface LogoFieldProps {
  readonly actor: Actor;
  readonly isReadOnly: boolean;
  readonly onWrite: (fields: Partial<ContentOf<'actor'>>) => void;
}

/** The first letters of the words of a name, two at most. */
function initialsOf({ acronym, name }: Actor): string {
  if (acronym !== '') return acronym.slice(0, 4);
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.slice(0, 2).map((word) => word.slice(0, 1)).join('') || name.trim().slice(0, 1).toUpperCase();
}

/** The logo of an actor, or its initials: picked from a file, or pasted while its card is open. */
export function LogoField({ actor, isReadOnly, onWrite }: LogoFieldProps) {
  const t = useTranslation();
  const [failure, setFailure] = useState<Failure | null>(null);
  const isDrawn = useMemo(() => logoBytes(actor.logo) !== null, [actor.logo]);
  const reset = useRef<() => void>(null);
  const take = async (file: Blob | null): Promise<void> => {
    if (file === null) return;
    const logo = await logoOf(file);
    reset.current?.();
    setFailure(logo.ok ? null : logo.error);
    if (logo.ok) onWrite({ logo: logo.value });
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (isReadOnly) return;
    const onPaste = (event: ClipboardEvent): void => {
      const picture = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      // A field takes the words that were copied with a picture; a picture alone it has no use for.
      if (picture === undefined || (takesTyping(event.target) && event.clipboardData?.types.includes('text/plain') === true)) return;
      event.preventDefault();
      void latest.current(picture);
    };
    window.addEventListener('paste', onPaste);
    return () => { window.removeEventListener('paste', onPaste); };
  }, [isReadOnly]);
  return (
    <div className={classes['field']} role="group" aria-label={t('logos.label')}>
      {!isDrawn ? (
        <span className={classes['initials']} role="img" aria-label={t('logos.none')}>{initialsOf(actor)}</span>
      ) : (
        <img className={classes['picture']} src={actor.logo} alt={t('logos.alt', { name: actor.name })} width={64} height={64} />
      )}
      {isReadOnly ? null : (
        <div className={classes['acts']}>
          <div className={classes['buttons']}>
            <FileButton resetRef={reset} accept="image/png,image/jpeg,image/webp" onChange={(file) => void take(file)}>
              {(props) => <Button {...props} size="compact-sm" variant="default">{t('logos.choose')}</Button>}
            </FileButton>
            {actor.logo === '' ? null : <Button size="compact-sm" variant="subtle" onClick={() => { onWrite({ logo: '' }); }}>{t('logos.remove')}</Button>}
          </div>
          <p className={classes['hint']}>{t('logos.paste')}</p>
        </div>
      )}
      {failure === null ? null : <Alert className={classes['failure'] ?? ''} color="red" role="alert">{t(failure.messageKey as MessageKey, failure.params)}</Alert>}
    </div>
  );
}
