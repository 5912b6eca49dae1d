#!/usr/bin/env python3
"""The same LSTM, data and training in PyTorch: the measure that Tidecast's bench command is held against.

Prints one JSON line: msPerBatch (median over the batches of the last half of the epochs), msPredict1024, device.
"""
import argparse
import json
import math
import statistics
import time

parser = argparse.ArgumentParser()
for name, value in dict(window=24, hidden=64, layers=1, batch=32, inputs=1, horizon=12, batches=50, epochs=6,
                        threads=1).items():
    parser.add_argument("--" + name, type=int, default=value)
a = parser.parse_args()

import torch  # noqa: E402  (after the arguments, so that --help is quick)

torch.set_num_threads(a.threads)
torch.set_num_interop_threads(1)
torch.manual_seed(1)


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = torch.nn.LSTM(a.inputs, a.hidden, a.layers)
        self.head = torch.nn.Linear(a.hidden, a.horizon)
        torch.nn.init.zeros_(self.head.weight)
        torch.nn.init.zeros_(self.head.bias)

    def forward(self, x):
        return self.head(self.lstm(x)[0][-1])


count = a.batch * a.batches
length = count + a.window + a.horizon
series = torch.tensor([[math.sin(t * 0.37 + f) + 0.3 * math.sin(t * 1.1 + 2 * f) for f in range(a.inputs)]
                       for t in range(length)], dtype=torch.float32)
# views on the series, [window][feature][time], not copies of it
views = series.unfold(0, a.window, 1)
targets = series[:, 0].unfold(0, a.horizon, 1)

net = Net()
optimiser = torch.optim.Adam(net.parameters(), lr=1e-3)
loss = torch.nn.L1Loss()
times = []
for epoch in range(a.epochs):
    order = torch.randperm(count)
    for b in range(a.batches):
        start = time.perf_counter()
        index = order[b * a.batch:(b + 1) * a.batch]
        x = views[index].permute(2, 0, 1).contiguous()
        y = targets[index + a.window]
        optimiser.zero_grad(set_to_none=True)
        value = loss(net(x), y)
        value.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        if epoch >= a.epochs // 2:
            times.append(time.perf_counter() - start)

with torch.no_grad():
    index = torch.arange(1024) % count
    predict = []
    # five times, or for two seconds
    while len(predict) < 5 and sum(predict) < 2:
        start = time.perf_counter()
        net(views[index].permute(2, 0, 1).contiguous())
        predict.append(time.perf_counter() - start)

print(json.dumps(dict(msPerBatch=1000 * statistics.median(times), msPredict1024=1000 * statistics.median(predict),
                      device=f"PyTorch {torch.__version__}, {a.threads} threads")))
