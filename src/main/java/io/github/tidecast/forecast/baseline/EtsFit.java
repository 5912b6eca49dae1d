package io.github.tidecast.forecast.baseline;

/**
 * One form estimated by maximum likelihood, see {@link EtsSearch}.
 *
 * @param model     the best model found
 * @param criterion its minus twice log-likelihood, see {@link EtsFilter#criterion}
 * @param aicc      Akaike's criterion corrected for small samples; infinite if there are too few values
 */
record EtsFit(EtsModel model, double criterion, double aicc) {

    static EtsFit of(EtsForm form, double[] history, int season) {
        EtsFilter filter = new EtsFilter(form, history, season);
        EtsSpace space = new EtsSpace(form, EtsStart.of(form, history, season), history);
        EtsParameters parameters = new EtsSearch(space, filter, history.length).best();
        double criterion = filter.criterion(parameters);
        int degrees = form.degrees(season);
        int left = history.length - degrees - 1;
        double aicc = left <= 0 ? Double.POSITIVE_INFINITY
                : criterion + 2.0 * degrees + 2.0 * degrees * (degrees + 1) / left;
        return new EtsFit(filter.model(parameters), criterion, aicc);
    }
}
