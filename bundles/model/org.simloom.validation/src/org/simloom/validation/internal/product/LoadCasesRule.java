package org.simloom.validation.internal.product;

import org.simloom.model.product.LoadCaseKind;
import org.simloom.model.product.Product;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Whoever thinks of loads at all thinks of the worst, too. */
final class LoadCasesRule implements Rule<Product> {

    @Override
    public Class<Product> about() {
        return Product.class;
    }

    @Override
    public void check(Product product, Report report) {
        if (!product.getLoadCases().isEmpty()
                && product.getLoadCases().stream().allMatch(c -> c.getKind() == LoadCaseKind.NOMINAL)) {
            report.info(product, "worst", ElementPath.name(product));
        }
    }
}
