#include "fathom_data.h"

// One block a file: the bytes, then a row in the table below.
static const uint8_t text_iran_isis_strategy[] = {
#embed "../../Resources/texts/iran-isis-strategy.md"
};
static const uint8_t text_marshall_plan[] = {
#embed "../../Resources/texts/marshall-plan.md"
};
static const uint8_t text_singapore_water[] = {
#embed "../../Resources/texts/singapore-water.md"
};
static const uint8_t text_smallpox[] = {
#embed "../../Resources/texts/smallpox.md"
};
static const uint8_t lexicon_lemmas[] = {
#embed "../../Resources/lexicon/lemmas.tsv"
};
// The weights are read in place as 16-, 32- and 64-bit numbers, so they must start at an even address.
_Alignas(64) static const uint8_t model_english[] = {
#embed "../../Resources/models/english.bin"
};

// Likewise: 32-bit numbers of words, then bytes.
_Alignas(64) static const uint8_t model_company[] = {
#embed "../../Resources/models/company.bin"
};

static const uint8_t lexicon_actors[] = {
#embed "../../Resources/lexicon/actors.tsv"
};

static const uint8_t lexicon_verbs[] = {
#embed "../../Resources/lexicon/verbs.tsv"
};

static const uint8_t lexicon_nouns[] = {
#embed "../../Resources/lexicon/nouns.tsv"
};

static const uint8_t lexicon_stance[] = {
#embed "../../Resources/lexicon/stance.tsv"
};

static const uint8_t explain_reasons[] = {
#embed "../../Resources/explain/reasons.tsv"
};

static const uint8_t rules_weights[] = {
#embed "../../Resources/rules/weights.tsv"
};

static const uint8_t rules_link_weights[] = {
#embed "../../Resources/rules/link-weights.tsv"
};

static const uint8_t rules_actor_weights[] = {
#embed "../../Resources/rules/actor-weights.tsv"
};

#define ROW(path, array) {path, array, sizeof array}

static const struct fathom_resource table[] = {
    ROW("texts/iran-isis-strategy.md", text_iran_isis_strategy),
    ROW("lexicon/actors.tsv", lexicon_actors),
    ROW("lexicon/verbs.tsv", lexicon_verbs),
    ROW("lexicon/nouns.tsv", lexicon_nouns),
    ROW("lexicon/stance.tsv", lexicon_stance),
    ROW("explain/reasons.tsv", explain_reasons),
    ROW("rules/actor-weights.tsv", rules_actor_weights),
    ROW("rules/weights.tsv", rules_weights),
    ROW("rules/link-weights.tsv", rules_link_weights),
    ROW("texts/marshall-plan.md", text_marshall_plan),
    ROW("texts/singapore-water.md", text_singapore_water),
    ROW("texts/smallpox.md", text_smallpox),
    ROW("lexicon/lemmas.tsv", lexicon_lemmas),
    ROW("models/english.bin", model_english),
    ROW("models/company.bin", model_company),
};

size_t fathom_resource_count(void) {
    return sizeof table / sizeof table[0];
}

struct fathom_resource fathom_resource_at(size_t index) {
    return table[index];
}
