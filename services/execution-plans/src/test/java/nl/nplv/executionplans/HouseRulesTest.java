package nl.nplv.executionplans;

import nl.nplv.test.HouseRules;

class HouseRulesTest extends HouseRules {}
