package nl.nplv.focusareas;

import nl.nplv.test.HouseRules;

class HouseRulesTest extends HouseRules {}
