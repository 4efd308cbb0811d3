// What the page's one thread does, by the time that the processor spent on it: how long the clock says that it took
// depends on what else the machine does.
export class Tasks {
  #browser;
  #events = [];

  // Begins to watch the page of a phone.
  static async watch(phone) {
    const tasks = new Tasks();
    tasks.#browser = await phone.context.newCDPSession(phone.page);
    tasks.#browser.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value) tasks.#events.push(event);
    });
    await tasks.#browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing', 'blink.console', 'gpu'] } });
    return tasks;
  }

  // Ends the watch. Marks (performance.mark) by name, and tasks: both with `at`, in ms; tasks also with `cpu`, without
  // the time in which the browser gets its own drawing ready.
  async end() {
    const over = new Promise((resolve) => this.#browser.once('Tracing.tracingComplete', resolve));
    await this.#browser.send('Tracing.end');
    await over;
    const events = this.#events;
    const marks = Object.fromEntries(events.filter(({ cat }) => cat === 'blink.user_timing').map(({ name, ts }) => [name, ts / 1000]));
    const page = events.find(({ name, cat }) => cat === 'blink.user_timing' && /^(legato|test)/.test(name));
    const own = events.filter(({ ph, pid, tid, tdur }) => ph === 'X' && tdur !== undefined && pid === page.pid && tid === page.tid);
    const theirs = own.filter(({ name }) => name === 'GpuChannelHost::CreateViewCommandBuffer');
    const tasks = own
      // What a promise goes on with may stand alone, without a task around it.
      .filter(({ name, cat }) => cat.includes('toplevel') && /(RunTask|PerformMicrotaskCheckpoint)$/.test(name))
      .map(({ ts, dur, tdur }) => ({
        at: ts / 1000,
        cpu: (tdur - theirs.reduce((sum, e) => sum + (e.ts >= ts && e.ts < ts + dur ? e.tdur : 0), 0)) / 1000,
      }));
    return { marks, tasks };
  }
}

// The longest of them between two times, in ms of the processor.
export const longest = (tasks, from, to) => tasks.reduce((most, { at, cpu }) => (at >= from && at < to ? Math.max(most, cpu) : most), 0);
