/** How long this process has worked. */

/** In ms. What others do on a busy machine does not count. */
export function work(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
