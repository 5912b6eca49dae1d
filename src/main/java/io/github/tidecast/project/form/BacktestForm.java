package io.github.tidecast.project.form;

import io.github.tidecast.forecast.Backtest;
import java.util.List;

/** A backtest. */
record BacktestForm(List<OriginForm> origins) {

    static BacktestForm of(Backtest backtest) {
        return new BacktestForm(backtest.origins().stream().map(OriginForm::of).toList());
    }

    Backtest backtest() {
        return new Backtest(origins.stream().map(OriginForm::origin).toList());
    }
}
