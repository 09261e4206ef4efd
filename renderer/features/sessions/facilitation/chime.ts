/** Sounds a soft tone `times` times. Silence where the machine gives no sound. */
export function chime(times: number): void {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  for (let turn = 0; turn < times; turn += 1) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const start = audio.currentTime + turn * 0.45;
    tone.frequency.value = 660;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.15, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.4);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.42);
    if (turn === times - 1) tone.onended = () => { void audio.close(); };
  }
}
