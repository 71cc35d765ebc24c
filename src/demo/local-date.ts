const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-12-01T18:30:00+04:30`. `at` is ms UTC. RFC 3339. */
export function rfc3339(at: number, utcOffsetMinutes: number): string {
  const clock = new Date(at + utcOffsetMinutes * 60_000).toISOString().slice(0, 19);
  return clock + (utcOffsetMinutes === 0 ? 'Z' : zone(utcOffsetMinutes, ':'));
}

/** `Mon, 01 Dec 2025 18:30:00 +0430`. `at` is ms UTC. RFC 822 as RSS 2.0 has it, four-digit years. */
export function rfc822(at: number, utcOffsetMinutes: number): string {
  const local = new Date(at + utcOffsetMinutes * 60_000);
  const day = String(local.getUTCDate()).padStart(2, '0');
  const date = `${DAYS[local.getUTCDay()]}, ${day} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${date} ${local.toISOString().slice(11, 19)} ${zone(utcOffsetMinutes, '')}`;
}

function zone(utcOffsetMinutes: number, colon: '' | ':'): string {
  const minutes = Math.abs(utcOffsetMinutes);
  const hh = String(Math.floor(minutes / 60)).padStart(2, '0');
  const mm = String(minutes % 60).padStart(2, '0');
  return `${utcOffsetMinutes < 0 ? '-' : '+'}${hh}${colon}${mm}`;
}
