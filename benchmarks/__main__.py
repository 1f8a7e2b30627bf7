"""All figures of docs/benchmarks.md in one run: `make bench`."""

import asyncio

from benchmarks import fairness, growth, host, lanes, pace, profiling, readers, soak, turns

asyncio.run(turns.main(10_000))
asyncio.run(profiling.main())
asyncio.run(pace.main([40, 200]))
asyncio.run(lanes.main(200, 5))
asyncio.run(lanes.half_hour())
asyncio.run(fairness.main())
readers.main()
asyncio.run(host.main(100, 60))
asyncio.run(soak.main(20, 60))
asyncio.run(growth.main([1_000, 100_000]))
